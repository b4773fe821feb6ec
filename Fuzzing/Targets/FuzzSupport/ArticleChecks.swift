import DutchText
package import Ingestion

/// What holds of every article, whatever it was read from.
package enum ArticleChecks {
  /// Stops the run unless an article is as `Article` promises.
  package static func run(_ article: Article) {
    let text = Array(article.text.utf8)
    Fuzz.expect(NFC.isNormalized(text.span.bytes), "the text is not NFC")
    Fuzz.expect(!text.contains(0), "the text holds a NUL")
    // By scalars: a space with an accent is one character, and no white space.
    let scalars = article.text.unicodeScalars
    let isSpace = { (scalar: UnicodeScalar?) in scalar?.properties.isWhitespace ?? false }
    Fuzz.expect(
      !isSpace(scalars.first) && !isSpace(scalars.last), "white space at an end of the text")
    for value in [article.title, article.site, article.organisation, article.canonicalURL] {
      guard let value else { continue }
      Fuzz.expect(!value.isEmpty && !value.utf8.contains(0), "an empty value, or one with a NUL")
    }
    if let title = article.title {
      Fuzz.expect(NFC.isNormalized(Array(title.utf8).span.bytes), "the title is not NFC: \(title)")
    }
    Fuzz.expect(!article.authors.contains(""), "an author without a name")
    check(article.zones, in: text)
    for mark in article.lineMap.marks {
      Fuzz.expect((0...text.count).contains(mark.byteOffset) && mark.line > 0, "\(mark)")
    }
  }

  private static func check(_ zones: [Zone], in text: [UInt8]) {
    for zone in zones {
      let range = zone.range
      Fuzz.expect(!range.isEmpty && range.upperBound <= text.count, "\(zone) in \(text.count)")
      for border in [range.lowerBound, range.upperBound] where border < text.count {
        Fuzz.expect(text[border] & 0xC0 != 0x80, "\(zone): a border inside a character")
      }
      Fuzz.expect(zone.speaker != "", "\(zone): a speaker without a name")
    }
    for (first, second) in zip(zones, zones.dropFirst()) {
      Fuzz.expect(!Zone.isBefore(second, first), "\(second) comes after \(first)")
    }
  }
}
