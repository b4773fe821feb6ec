internal import DutchText

/// Reads one JSON text (RFC 8259), forgiving what the web writes and counting what it forgave.
///
/// Forgiven: a byte order mark, raw control characters inside strings, a comma before a closing
/// bracket, an escaped half of a surrogate pair (becomes U+FFFD), bytes that are not UTF-8
/// (likewise). Everything else that the grammar forbids throws. The grammar is walked by recursion
/// bounded by `depthLimit`; time and memory are linear in the input.
package struct JSONParser: Sendable {
  /// The nesting at which a text is refused: JSON-LD in the wild stays under 20.
  package static let depthLimit = 128

  /// How many times something against the grammar was forgiven.
  package private(set) var repairCount = 0
  private var offset = 0
  /// How many values may follow.
  private var valuesLeft: Int

  private init(mostValues: Int) {
    valuesLeft = mostValues
  }

  /// Parses the whole of `bytes` as one JSON text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - mostValues: A text with more values, outer and inner, is refused: each takes many times its bytes.
  /// - Returns: The value, and how many times something was forgiven.
  /// - Throws: `JSONSyntaxError` where the grammar is broken beyond that, or after the value when
  ///   more than white space follows.
  /// - Complexity: O(bytes).
  package static func parse(
    _ bytes: Span<UInt8>, mostValues: Int = .max
  ) throws(JSONSyntaxError) -> (value: JSONValue, repairCount: Int) {
    var parser = JSONParser(mostValues: mostValues)
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      parser.offset = 3
      parser.repairCount = 1
    }
    let value = try parser.value(in: bytes, depth: 0)
    parser.skipSpace(in: bytes)
    guard parser.offset == bytes.count else { throw parser.failure(.endOfText) }
    return (value, parser.repairCount)
  }

  private mutating func value(
    in bytes: Span<UInt8>, depth: Int
  ) throws(JSONSyntaxError) -> JSONValue {
    skipSpace(in: bytes)
    guard depth < Self.depthLimit else { throw failure(.shallowerNesting) }
    guard valuesLeft > 0 else { throw failure(.fewerValues) }
    valuesLeft -= 1
    guard offset < bytes.count else { throw failure(.value) }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return try object(in: bytes, depth: depth)
    case UInt8(ascii: "["): return try array(in: bytes, depth: depth)
    case UInt8(ascii: "\""): return .string(try string(in: bytes))
    case UInt8(ascii: "t"): return try word("true", .bool(true), in: bytes)
    case UInt8(ascii: "f"): return try word("false", .bool(false), in: bytes)
    case UInt8(ascii: "n"): return try word("null", .null, in: bytes)
    default: return try number(in: bytes)
    }
  }

  private mutating func object(
    in bytes: Span<UInt8>, depth: Int
  ) throws(JSONSyntaxError) -> JSONValue {
    var members: [JSONMember] = []
    offset += 1
    while !(try takeEnd(UInt8(ascii: "}"), first: members.isEmpty, in: bytes)) {
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        throw failure(.memberName)
      }
      let name = try string(in: bytes)
      skipSpace(in: bytes)
      guard take(UInt8(ascii: ":"), in: bytes) else { throw failure(.colon) }
      members.append(JSONMember(name: name, value: try value(in: bytes, depth: depth + 1)))
    }
    return .object(members)
  }

  private mutating func array(
    in bytes: Span<UInt8>, depth: Int
  ) throws(JSONSyntaxError) -> JSONValue {
    var elements: [JSONValue] = []
    offset += 1
    while !(try takeEnd(UInt8(ascii: "]"), first: elements.isEmpty, in: bytes)) {
      elements.append(try value(in: bytes, depth: depth + 1))
    }
    return .array(elements)
  }

  /// Takes what stands between two elements; true when it was the closing bracket.
  private mutating func takeEnd(
    _ bracket: UInt8, first: Bool, in bytes: Span<UInt8>
  ) throws(JSONSyntaxError) -> Bool {
    skipSpace(in: bytes)
    if take(bracket, in: bytes) { return true }
    if first { return false }
    guard take(UInt8(ascii: ","), in: bytes) else { throw failure(.commaOrEnd) }
    skipSpace(in: bytes)
    guard take(bracket, in: bytes) else { return false }
    repairCount += 1
    return true
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue, in bytes: Span<UInt8>
  ) throws(JSONSyntaxError) -> JSONValue {
    let start = offset
    for letter in word.description.utf8 where !take(letter, in: bytes) {
      offset = start
      throw failure(.value)
    }
    return value
  }

  private mutating func number(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> JSONValue {
    let start = offset
    _ = take(UInt8(ascii: "-"), in: bytes)
    guard offset < bytes.count, isDigit(bytes[offset]) else { throw failure(.value) }
    if !take(UInt8(ascii: "0"), in: bytes) { skipDigits(in: bytes) }
    if take(UInt8(ascii: "."), in: bytes), !skipDigits(in: bytes) { throw failure(.digits) }
    if take(UInt8(ascii: "e"), in: bytes) || take(UInt8(ascii: "E"), in: bytes) {
      if !take(UInt8(ascii: "+"), in: bytes) { _ = take(UInt8(ascii: "-"), in: bytes) }
      guard skipDigits(in: bytes) else { throw failure(.digits) }
    }
    return .number(text(of: bytes, from: start, to: offset))
  }

  private mutating func string(in bytes: Span<UInt8>) throws(JSONSyntaxError) -> String {
    let start = offset
    offset += 1
    var unescaped: [UInt8] = []
    var copied = offset
    while let mark = ByteScan.firstJSONMark(in: bytes, from: offset) {
      offset = mark
      switch bytes[mark] {
      case UInt8(ascii: "\""):
        offset += 1
        if copied == start + 1 { return text(of: bytes, from: copied, to: mark) }
        ByteScan.append(bytes, copied..<mark, to: &unescaped)
        return ByteScan.text(unescaped.span) ?? String(decoding: unescaped, as: UTF8.self)
      case UInt8(ascii: "\\"):
        ByteScan.append(bytes, copied..<mark, to: &unescaped)
        try escape(in: bytes, onto: &unescaped)
        copied = offset
      default:
        repairCount += 1
        offset += 1
      }
    }
    offset = start
    throw failure(.stringEnd)
  }

  private func failure(_ expected: JSONSyntaxError.Expected) -> JSONSyntaxError {
    JSONSyntaxError(byteOffset: offset, expected: expected)
  }
}

// MARK: - Bytes

extension JSONParser {
  private mutating func escape(
    in bytes: Span<UInt8>, onto unescaped: inout [UInt8]
  ) throws(JSONSyntaxError) {
    guard offset + 1 < bytes.count else { throw failure(.escape) }
    let plain: UInt8
    switch bytes[offset + 1] {
    case UInt8(ascii: "u"): return try unicodeEscape(in: bytes, onto: &unescaped)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = bytes[offset + 1]
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    default: throw failure(.escape)
    }
    unescaped.append(plain)
    offset += 2
  }

  private mutating func unicodeEscape(
    in bytes: Span<UInt8>, onto unescaped: inout [UInt8]
  ) throws(JSONSyntaxError) {
    guard let first = codeUnit(in: bytes, at: offset) else { throw failure(.escape) }
    offset += 6
    var scalar = Unicode.Scalar(first)
    if scalar == nil, first < 0xDC00, let second = codeUnit(in: bytes, at: offset),
      (0xDC00...0xDFFF).contains(second)
    {
      scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      offset += 6
    }
    if scalar == nil { repairCount += 1 }
    if let encoded = UTF8.encode(scalar ?? "\u{FFFD}") { unescaped.append(contentsOf: encoded) }
  }

  /// The value of `\uXXXX` at `start`, or nil when something else stands there.
  private func codeUnit(in bytes: Span<UInt8>, at start: Int) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for index in start + 2..<start + 6 {
      guard let digit = hexDigit(bytes[index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte & 0x0F)
    case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
      UInt32(byte & 0x0F) + 9
    default: nil
    }
  }

  /// The text of a range, with bytes that are not UTF-8 replaced and counted.
  private mutating func text(of bytes: Span<UInt8>, from start: Int, to end: Int) -> String {
    if let valid = ByteScan.text(bytes.extracting(start..<end)) { return valid }
    repairCount += 1
    var copy: [UInt8] = []
    ByteScan.append(bytes, start..<end, to: &copy)
    return String(decoding: copy, as: UTF8.self)
  }

  private mutating func take(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace(in bytes: Span<UInt8>) {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  @discardableResult
  private mutating func skipDigits(in bytes: Span<UInt8>) -> Bool {
    let start = offset
    while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
    return offset > start
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
