/// A value such as `text/html; charset=utf-8`: a type, and parameters.
struct MediaType: Hashable, Sendable {
  /// The type in lower case, such as `text/html`.
  let name: String
  private var parameters: [String: String] = [:]

  /// Reads a value as header fields give it; parameters may stand in quotation marks.
  init(_ value: String) {
    var pieces = Self.pieces(Array(value.utf8))
    let first = pieces.isEmpty ? [] : pieces.removeFirst()
    name = Self.text(first).lowercased()
    for piece in pieces {
      guard let equals = piece.firstIndex(of: 0x3D) else { continue }
      let name = Self.text(piece[..<equals]).lowercased()
      var value = piece[(equals + 1)...]
      while value.first == 0x20 || value.first == 0x09 { value.removeFirst() }
      let text = value.first == 0x22 ? Self.unquoted(value.dropFirst()) : Self.text(value)
      parameters[name] = parameters[name] ?? text
    }
  }

  /// The value of a parameter by its name in lower case.
  subscript(name: String) -> String? { parameters[name] }

  /// The format of a page or text; nil for what is neither.
  var format: SourceFormat? {
    switch name {
    case "text/html", "application/xhtml+xml": .html
    case "text/plain": .plainText
    default: nil
    }
  }

  /// The pieces between semicolons that stand outside quotation marks.
  private static func pieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x3B, !isQuoted {
        pieces.append(bytes[start..<index])
        start = index + 1
      }
    }
    return pieces + [bytes[start...]]
  }

  /// What stands before the closing quotation mark, without backslashes.
  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if !isEscaped, byte == 0x22 { break }
      isEscaped = !isEscaped && byte == 0x5C
      if !isEscaped { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let space: [UInt8] = [0x20, 0x09, 0x0D, 0x0A]
    guard let first = bytes.firstIndex(where: { !space.contains($0) }),
      let last = bytes.lastIndex(where: { !space.contains($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
