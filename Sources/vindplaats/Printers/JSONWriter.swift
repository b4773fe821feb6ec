/// Writes one JSON text (RFC 8259) into bytes.
///
/// It puts the commas; the caller pairs `begin` with `end`. Strings are valid by construction: a Swift
/// string holds no half of a surrogate pair.
struct JSONWriter {
  /// What is written so far.
  private(set) var bytes: [UInt8]
  private var needsComma = false

  /// - Parameter bytes: What the text is appended to.
  init(after bytes: consuming [UInt8] = []) { self.bytes = bytes }

  /// Gives the bytes away, without a copy.
  consuming func finish() -> [UInt8] { bytes }

  /// Opens an object.
  mutating func beginObject() { open("{") }

  /// Closes an object.
  mutating func endObject() { close("}") }

  /// Opens an array.
  mutating func beginArray() { open("[") }

  /// Closes an array.
  mutating func endArray() { close("]") }

  /// Writes the name of the member that comes next.
  mutating func name(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  mutating func value(_ text: some StringProtocol) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 { append(byte) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes an integer.
  mutating func value(_ number: some BinaryInteger) { raw(String(number)) }

  /// Writes a number by its shortest spelling; what JSON has no number for becomes null.
  mutating func value(_ number: some BinaryFloatingPoint & CustomStringConvertible) {
    raw(number.isFinite ? number.description : "null")
  }

  /// Writes true or false.
  mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }

  /// Writes a range as its start and end.
  mutating func value(_ range: Range<Int>) {
    beginArray()
    value(range.lowerBound)
    value(range.upperBound)
    endArray()
  }

  /// Writes a member that is a string, or null.
  mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    if let text { value(text) } else { raw("null") }
  }

  /// Writes a member that is an integer.
  mutating func member(_ name: String, _ number: some BinaryInteger) {
    self.name(name)
    value(number)
  }

  /// Writes a member that is an integer, or null.
  mutating func member(_ name: String, _ number: Int?) {
    self.name(name)
    if let number { value(number) } else { raw("null") }
  }

  /// Writes a member that is a number.
  mutating func member(
    _ name: String, _ number: some BinaryFloatingPoint & CustomStringConvertible
  ) {
    self.name(name)
    value(number)
  }

  /// Writes a member that is true or false.
  mutating func member(_ name: String, _ flag: Bool) {
    self.name(name)
    value(flag)
  }

  /// Writes a member that is a range.
  mutating func member(_ name: String, _ range: Range<Int>) {
    self.name(name)
    value(range)
  }

  /// Writes a member that is a list of strings.
  mutating func member(_ name: String, _ texts: [String]) {
    self.name(name)
    beginArray()
    for text in texts { value(text) }
    endArray()
  }

  /// Writes a member that is a list of ranges.
  mutating func member(_ name: String, _ ranges: [Range<Int>]) {
    self.name(name)
    beginArray()
    for range in ranges { value(range) }
    endArray()
  }

  /// Writes a member that is an object.
  ///
  /// - `write`: Writes its members.
  mutating func member(_ name: String, _ write: (inout Self) -> Void) {
    self.name(name)
    beginObject()
    write(&self)
    endObject()
  }

  /// Writes a member that is a list of objects, one for each element.
  ///
  /// - `write`: Writes an object's members.
  mutating func member<Elements: Sequence>(
    _ name: String, objects elements: Elements,
    _ write: (Elements.Element, inout Self) -> Void
  ) {
    self.name(name)
    beginArray()
    for element in elements {
      beginObject()
      write(element, &self)
      endObject()
    }
    endArray()
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x00..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      for digit in [byte >> 4, byte & 15] {
        bytes.append(contentsOf: String(digit, radix: 16).utf8)
      }
    default: bytes.append(byte)
    }
  }
}
