@testable import Ingestion

/// Writes what the prefilter hands on as markup again, to be read in tests.
struct HTMLMarkup: HTMLSink {
  private(set) var bytes: [UInt8] = []
  /// The value being written.
  private var value: [UInt8] = []

  /// The markup that is left of a page.
  static func of(_ page: [UInt8]) -> FilteredHTML<HTMLMarkup> {
    HTMLPrefilter.filter(page.span, into: HTMLMarkup())
  }

  mutating func start(_ tag: HTMLTag) { bytes += Array("<\(tag.name)".utf8) }

  mutating func value(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { value(bytes[index]) }
  }

  mutating func value(_ byte: UInt8) { value += Self.escaped(byte) }

  mutating func endValue(of attribute: HTMLAttribute) {
    bytes += Array(" \(attribute.name)=\"".utf8) + value + Array("\"".utf8)
    value = []
  }

  mutating func endAttributes() { bytes.append(UInt8(ascii: ">")) }

  mutating func characters(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { character(bytes[index]) }
  }

  mutating func character(_ byte: UInt8) { bytes += Self.escaped(byte) }

  mutating func end(_ tag: HTMLTag) { bytes += Array("</\(tag.name)>".utf8) }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "&"): Array("&amp;".utf8)
    case UInt8(ascii: "<"): Array("&lt;".utf8)
    case UInt8(ascii: "\""): Array("&quot;".utf8)
    default: [byte]
    }
  }
}
