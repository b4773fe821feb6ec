/// A part of a message, or the message itself: fields, and a body as it is encoded.
struct MIMEPart {
  /// The fields.
  let fields: HeaderFields
  /// The type of the body.
  let type: MediaType
  /// The body, not decoded.
  let body: ArraySlice<UInt8>

  private static let headerByteLimit = 1 << 18

  /// Reads the header at the start of bytes; what follows it is the body.
  init(_ bytes: ArraySlice<UInt8>) {
    let all = Array(bytes)
    // A part may begin with the blank line: then it has no fields.
    let end: Int
    if all.starts(with: [0x0A]) {
      end = 1
    } else if all.starts(with: [0x0D, 0x0A]) {
      end = 2
    } else {
      end = HeaderFields.end(in: all, from: 0, limit: Self.headerByteLimit) ?? all.count
    }
    fields = HeaderFields(all[..<end])
    type = MediaType(fields["content-type"] ?? "text/plain")
    body = all[end...]
  }

  /// The parts between the lines of the boundary; empty when the type names none.
  func parts(limit: Int) -> [ArraySlice<UInt8>] {
    guard let boundary = type["boundary"], !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex, parts.count < limit {
      let end =
        ByteSearch.first(0x0A, in: body.span, from: line - body.startIndex)
        .map { $0 + body.startIndex } ?? body.endIndex
      if body[line] == 0x2D, body[line..<end].starts(with: mark) {
        if let start, start <= line { parts.append(Self.withoutLineEnd(body[start..<line])) }
        let isLast = body[line..<end].dropFirst(mark.count).starts(with: [0x2D, 0x2D])
        start = isLast ? nil : min(end + 1, body.endIndex)
        if isLast { break }
      }
      line = end + 1
    }
    // A message that was cut has no last boundary.
    if let start, start < body.endIndex, parts.count < limit { parts.append(body[start...]) }
    return parts
  }

  /// The body as it was before it was encoded; bytes that no encoding allows are passed over.
  var decodedBody: [UInt8] {
    switch fields["content-transfer-encoding"]?.lowercased() ?? "" {
    case "base64": TransferEncoding.base64(body)
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    default: Array(body)
    }
  }

  /// The line end before a boundary belongs to it.
  private static func withoutLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    if bytes.last == 0x0A { bytes.removeLast() }
    if bytes.last == 0x0D { bytes.removeLast() }
    return bytes
  }
}
