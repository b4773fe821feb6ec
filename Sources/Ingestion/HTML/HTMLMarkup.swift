/// Writes what the prefilter hands on as markup for the parser: balanced, lower-case, UTF-8.
///
/// `&`, `<` and, in values, `"` are written as references, so that nothing is read in another way.
struct HTMLMarkup: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The value being written.
  private var value: [UInt8] = []

  /// Makes room, in address space, for what is left of a page; what is not written costs no memory.
  init(pageByteCount: Int) {
    bytes.reserveCapacity(pageByteCount)
  }

  /// Opens an element.
  mutating func start(_ tag: HTMLTag) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: HTMLTag.nameBytes[Int(tag.rawValue)])
  }

  /// Appends a part of the value of an attribute of the element that was just opened.
  mutating func value(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { value(bytes[index]) }
  }

  /// Appends a byte of it.
  mutating func value(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): value.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): value.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: "\""): value.append(contentsOf: "&quot;".utf8)
    default: value.append(byte)
    }
  }

  /// Ends that attribute.
  mutating func endValue(of attribute: HTMLAttribute) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: HTMLAttribute.nameBytes[Int(attribute.rawValue)])
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: value)
    bytes.append(UInt8(ascii: "\""))
    value.removeAll(keepingCapacity: true)
  }

  /// Says that the element has no more attributes.
  mutating func endAttributes() { bytes.append(UInt8(ascii: ">")) }

  /// Appends text.
  mutating func characters(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let next = min(ByteSearch.markup(in: bytes, from: offset), range.upperBound)
      ByteSearch.copy(bytes, offset..<next, onto: &self.bytes)
      if next < range.upperBound { character(bytes[next]) }
      offset = next + 1
    }
  }

  /// Appends a byte of text.
  mutating func character(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
    default: bytes.append(byte)
    }
  }

  /// Closes an element.
  mutating func end(_ tag: HTMLTag) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: HTMLTag.nameBytes[Int(tag.rawValue)])
    bytes.append(UInt8(ascii: ">"))
  }
}
