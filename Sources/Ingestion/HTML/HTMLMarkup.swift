/// Writes what the prefilter leaves of a page as markup for the parser: balanced, lower-case, UTF-8.
///
/// `&` and `<` are written as references, so that nothing is read in another way. The parser would only hand the values of
/// attributes back: they are kept beside the markup, in which an element has the number of its attributes (`HTMLAttributeNumber`).
struct HTMLMarkup: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The attributes of all elements.
  private(set) var attributes = HTMLAttributeList()
  /// Where those of the element begin that was just opened.
  private var firstAttribute = 0
  private var cost: HTMLPageCost

  /// Makes room, in address space, for what is left of a page; what is not written costs no memory.
  init(pageByteCount: Int) {
    bytes.reserveCapacity(pageByteCount)
    cost = HTMLPageCost(pageByteCount: pageByteCount)
  }

  /// Whether another element may stand, by what those so far take in memory.
  var isAffordable: Bool { cost.isAffordable }

  /// Opens an element.
  mutating func start(_ tag: HTMLTag) {
    bytes.append(contentsOf: HTMLTag.startBytes[Int(tag.rawValue)])
    firstAttribute = attributes.count
    cost.start(tag)
  }

  /// Appends a part of the value of an attribute of the element that was just opened.
  mutating func value(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    attributes.value(bytes, range)
  }

  /// Appends a byte of it.
  mutating func value(_ byte: UInt8) { attributes.value(byte) }

  /// Ends that attribute.
  mutating func endValue(of attribute: HTMLAttribute) { attributes.endValue(of: attribute) }

  /// Says that the element has no more attributes.
  mutating func endAttributes() {
    if attributes.count > firstAttribute {
      HTMLAttributeNumber(firstAttribute..<attributes.count).write(to: &bytes)
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Appends text that holds nothing to escape.
  ///
  /// Unless it is preformatted, one character of the white space before it stays, and one of that behind it.
  mutating func plain(_ bytes: Span<UInt8>, _ range: Range<Int>, isPreformatted: Bool) {
    var start = range.lowerBound
    var end = range.upperBound
    if !isPreformatted {
      let isBehindBlank = self.bytes.last.map(Self.isBlank) ?? false
      while start < end, Self.isBlank(bytes[start]),
        isBehindBlank || start + 1 < end && Self.isBlank(bytes[start + 1])
      {
        start += 1
      }
      while end - start > 1, Self.isBlank(bytes[end - 1]), Self.isBlank(bytes[end - 2]) { end -= 1 }
      guard start < end else { return }
    }
    cost.text(isBlank: end - start == 1 && Self.isBlank(bytes[start]))
    ByteSearch.copy(bytes, start..<end, onto: &self.bytes)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Appends text.
  mutating func characters(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    cost.text(isBlank: false)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let next = min(ByteSearch.markup(in: bytes, from: offset), range.upperBound)
      ByteSearch.copy(bytes, offset..<next, onto: &self.bytes)
      if next < range.upperBound { escape(bytes[next]) }
      offset = next + 1
    }
  }

  /// Appends a byte of text.
  mutating func character(_ byte: UInt8) {
    cost.text(isBlank: false)
    escape(byte)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
    default: bytes.append(byte)
    }
  }

  /// Closes an element.
  mutating func end(_ tag: HTMLTag) {
    cost.end(tag)
    bytes.append(contentsOf: HTMLTag.endBytes[Int(tag.rawValue)])
  }
}
