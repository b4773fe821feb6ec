/// An answer of a server as a crawler kept it: status, fields, body.
struct HTTPResponse {
  /// The status, such as 200.
  let status: Int
  /// The type of the body.
  let type: MediaType
  private let fields: HeaderFields
  private let bodyStart: Int

  /// The longest header.
  static let headerByteLimit = 1 << 16

  /// Reads the header at the start of bytes; nil when there is none.
  init?(reading bytes: [UInt8]) {
    let start = Array("HTTP/".utf8)
    guard bytes.starts(with: start),
      let end = HeaderFields.end(in: bytes, from: 0, limit: Self.headerByteLimit)
    else { return nil }
    let line = bytes[..<(bytes.firstIndex(of: 0x0A) ?? end)]
    let words = line.split(separator: 0x20)
    guard words.count > 1, let status = Int(String(decoding: words[1].prefix(3), as: UTF8.self))
    else { return nil }
    self.status = status
    fields = HeaderFields(bytes[line.endIndex..<end])
    type = MediaType(fields["content-type"] ?? "")
    bodyStart = end
  }

  /// The body as the server meant it: joined if it came in chunks, unpacked if it was packed.
  ///
  /// Some crawlers join and unpack, and leave the fields that say otherwise: what does not look
  /// chunked or packed is taken as it is.
  ///
  /// - Parameter bytes: Those that the header was read from.
  /// - Returns: The body.
  /// - Throws: The problem.
  func body(in bytes: [UInt8]) throws(ContainerProblem) -> [UInt8] {
    var body = Array(bytes[bodyStart...])
    let transfer = fields["transfer-encoding"]?.lowercased() ?? ""
    if transfer.hasSuffix("chunked"), let joined = try Self.joined(body) { body = joined }
    switch fields["content-encoding"]?.lowercased() ?? "" {
    case "gzip", "x-gzip": return Packed.isGzip(body) ? try Packed.unpackGzip(body) : body
    case "deflate": return Self.isText(body) ? body : try Packed.unpackDeflate(body)
    case "", "identity": return body
    default:
      guard Self.isText(body) else { throw .unknownCompression }
      return body
    }
  }

  /// Joins chunks; nil when the body does not begin with the size of one.
  private static func joined(_ body: [UInt8]) throws(ContainerProblem) -> [UInt8]? {
    var result: [UInt8] = []
    var position = 0
    while true {
      guard let (size, start) = chunkSize(body, at: position) else {
        // What was read so far was right, so that the rest is damage.
        guard position == 0 else { throw .badResponse }
        return nil
      }
      if size == 0 { return result }
      guard size <= body.count - start else { throw .badResponse }
      result.append(contentsOf: body[start..<(start + size)])
      position = start + size
      while position < body.count, body[position] == 0x0D || body[position] == 0x0A {
        position += 1
      }
      if position == body.count { return result }
    }
  }

  /// The size of a chunk and where its bytes begin; extensions behind a semicolon are passed over.
  private static func chunkSize(_ body: [UInt8], at start: Int) -> (size: Int, start: Int)? {
    var size = 0
    var position = start
    while position < body.count, let digit = Character(UnicodeScalar(body[position])).hexDigitValue
    {
      guard position < start + 8 else { return nil }
      size = size << 4 | digit
      position += 1
    }
    guard position > start, let feed = body[position...].prefix(256).firstIndex(of: 0x0A),
      body[position..<feed].first.map({ [0x0D, 0x3B, 0x20, 0x09].contains($0) }) ?? true
    else { return nil }
    return (size, feed + 1)
  }

  /// Whether bytes begin like markup or text, not like packed data.
  private static func isText(_ body: [UInt8]) -> Bool {
    !body.prefix(64).contains { $0 < 0x09 || (0x0E...0x1F).contains($0) }
      && String(validating: body.prefix(64).prefix { $0 < 0x80 }, as: UTF8.self).map {
        $0.utf8.count == min(64, body.count)
      } ?? false
  }
}
