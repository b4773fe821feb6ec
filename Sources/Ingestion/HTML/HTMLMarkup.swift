/// Writes what the prefilter hands on as markup for the parser: balanced, lower-case, UTF-8.
///
/// `&`, `<` and, in values, `"` are written as references, so that nothing is read in another way.
struct HTMLMarkup: HTMLSink {
  private(set) var bytes: [UInt8] = []
  /// The value being written.
  private var value: [UInt8] = []

  /// The markup that is left of a page.
  static func of(_ page: Span<UInt8>) -> FilteredHTML<HTMLMarkup> {
    var markup = HTMLMarkup()
    // Address space, not memory: what is not written is not there.
    markup.bytes.reserveCapacity(page.count)
    return HTMLPrefilter.filter(page, into: markup)
  }

  mutating func start(_ tag: HTMLTag) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: HTMLTag.nameBytes[Int(tag.rawValue)])
  }

  mutating func value(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { value(bytes[index]) }
  }

  mutating func value(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): value.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): value.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: "\""): value.append(contentsOf: "&quot;".utf8)
    default: value.append(byte)
    }
  }

  mutating func endValue(of attribute: HTMLAttribute) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: HTMLAttribute.nameBytes[Int(attribute.rawValue)])
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: value)
    bytes.append(UInt8(ascii: "\""))
    value.removeAll(keepingCapacity: true)
  }

  mutating func endAttributes() { bytes.append(UInt8(ascii: ">")) }

  mutating func characters(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let next = min(ByteSearch.markup(in: bytes, from: offset), range.upperBound)
      ByteSearch.copy(bytes, offset..<next, onto: &self.bytes)
      if next < range.upperBound { character(bytes[next]) }
      offset = next + 1
    }
  }

  mutating func character(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
    default: bytes.append(byte)
    }
  }

  mutating func end(_ tag: HTMLTag) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: HTMLTag.nameBytes[Int(tag.rawValue)])
    bytes.append(UInt8(ascii: ">"))
  }
}
