internal import DutchText

/// Tells titles and headings from running text by their form.
enum Prose {
  /// Whether a line is short and not prose: it can be a title.
  ///
  /// At most 120 characters and 18 words, no full stop, comma, colon or ellipsis at the end, and
  /// no sentence that ends within it.
  static func isTitleLike(_ line: String) -> Bool {
    guard !line.isEmpty, line.unicodeScalars.count <= 120, wordCount(line) <= 18 else {
      return false
    }
    guard let last = line.unicodeScalars.last, ![".", ",", ";", ":", "…"].contains(last) else {
      return false
    }
    guard
      line.unicodeScalars.contains(where: {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    else { return false }
    return !holdsSentenceEnd(line)
  }

  /// Whether a line begins with a letter in lower case, as the middle of a sentence does.
  static func startsLowercase(_ line: String) -> Bool {
    line.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// Whether a line ends as a sentence does, perhaps within quotation marks.
  static func endsSentence(_ line: String) -> Bool {
    LineShape.endsSentence(line.utf8.span)
  }

  /// How many words a line has.
  static func wordCount(_ line: String) -> Int {
    line.utf8.split(separator: 0x20).count
  }

  /// Lower case, letters and digits only: two spellings of one title compare equal.
  static func folded(_ line: String) -> String {
    if let simple = SimpleText.folded(line.utf8.span) {
      return ByteScan.text(simple.span) ?? String(decoding: simple, as: UTF8.self)
    }
    return String(
      String.UnicodeScalarView(
        line.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  private static let abbreviations: Set<Substring> = [
    "dr", "drs", "mr", "mw", "prof", "ir", "ing", "st", "nr", "vs", "dhr", "mevr", "ca", "bijv",
    "o.a", "a.d", "incl", "excl",
  ]

  /// A full stop after a word that is no abbreviation, before a capital.
  static func holdsSentenceEnd(_ line: String) -> Bool {
    guard line.utf8.contains(UInt8(ascii: ".")) else { return false }
    let words = line.split(separator: " ")
    return words.indices.dropLast().contains { index in
      let word = words[index]
      guard word.hasSuffix("."), word.count > 2 else { return false }
      return !abbreviations.contains(Substring(word.dropLast().lowercased()))
        && !word.dropLast().contains(".") && PersonName.startsWithCapital(words[index + 1])
    }
  }
}
