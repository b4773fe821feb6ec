import Testing

@testable import Ingestion

@Suite struct HTMLEntitiesTests {
  private func decoded(_ source: String, inAttribute: Bool = false) -> String? {
    let bytes = Array(source.utf8)
    let found = HTMLEntities.shared.reference(
      in: bytes.span, at: 0, end: bytes.count, inAttribute: inAttribute)
    return found.map { String(decoding: $0.text + bytes[$0.end...], as: UTF8.self) }
  }

  @Test(arguments: [
    ("&amp;", "&"), ("&euml;n", "ën"), ("&eumln", "ën"), ("&ijlig;", "ĳ"), ("&notin;x", "∉x"),
    ("&notit;", "¬it;"), ("&NotEqualTilde;", "≂̸"), ("&CounterClockwiseContourIntegral;", "∳"),
    ("&#233;", "é"), ("&#xE9", "é"), ("&#XE9;x", "éx"), ("&#146;s", "’s"), ("&#128;", "€"),
    ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#99999999999;", "\u{FFFD}"),
    ("&frac12x", "½x"), ("&AMP", "&"),
  ])
  func `decodes as the standard does`(source: String, text: String) {
    #expect(decoded(source) == text)
  }

  @Test(arguments: ["&", "& x", "&;", "&#;", "&#x;", "&onbekend;", "&ijlig", "&a"])
  func `leaves alone what is no reference`(source: String) {
    #expect(decoded(source) == nil)
  }

  @Test func `keeps a bare name inside an address`() {
    #expect(decoded("&copy=2", inAttribute: true) == nil)
    #expect(decoded("&copy2", inAttribute: true) == nil)
    #expect(decoded("&copy;=2", inAttribute: true) == "©=2")
    #expect(decoded("&copy", inAttribute: true) == "©")
  }
}
