/// Tells at a glance, by its first item, that a text is no list of names.
///
/// The first item of such a list is a person or an organisation. Prose shows by its first words in
/// lower case that it is neither, without being taken apart.
enum BylineStart {
  /// False when the first item of a text can be neither a person's name nor an organisation's.
  ///
  /// - Complexity: O(first item).
  static func mayName(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var mayBePerson = true
    var wordCount = 0
    var start = 0
    for offset in 0...bytes.count {
      let isEnd = offset == bytes.count || bytes[offset] == 0x20
      guard isEnd || isWhitespaceLead(bytes[offset]) else { continue }
      // White space of another kind: to be taken apart as it is.
      guard isEnd else { return true }
      if offset > start {
        let last = bytes[offset - 1]
        let isLast = last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
        let word = start..<(isLast ? offset - 1 : offset)
        let isConnector = isConnector(bytes, start..<offset)
        if !word.isEmpty, !isConnector {
          if isOrganisation(bytes, word) { return true }
          if !mayBeName(bytes, word) { mayBePerson = false }
          wordCount += 1
        }
        if isLast || isConnector, wordCount > 0 { break }
      }
      start = offset + 1
    }
    return mayBePerson
  }

  private static let connectors = table(["en", "&", "and", "+", "/", "|"])
  private static let organisations = table(BylineParser.organisationWords)
  private static let lowercaseWords = table(PersonName.particles.union(PersonName.titles))

  private static func table(_ words: some Sequence<String>) -> HTMLNameTable {
    HTMLNameTable(words.map { (Array($0.utf8), 1) })
  }

  private static func isConnector(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    bytes[word.lowerBound] &- 0x41 >= 26
      && connectors.value(in: bytes, from: word.lowerBound, to: word.upperBound) != nil
  }

  /// Whether a byte is a control character or starts a character that may be white space.
  private static func isWhitespaceLead(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3
  }

  /// Whether a word is part of what organisations are called; full stops in it do not count.
  private static func isOrganisation(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    for offset in word where bytes[offset] == UInt8(ascii: ".") || bytes[offset] >= 0x80 {
      let plain = word.map { bytes[$0] }.filter { $0 != UInt8(ascii: ".") }
      return BylineParser.organisationWords.contains(
        String(decoding: plain, as: UTF8.self).lowercased())
    }
    return organisations.value(in: bytes, from: word.lowerBound, to: word.upperBound) != nil
  }

  /// Whether a word can be one of a name: with a capital, or a particle, or a title.
  private static func mayBeName(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    for offset in word {
      let byte = bytes[offset]
      if byte >= 0x80 || byte &- 0x41 < 26 { return true }
      guard SimpleText.isLetter(byte) else { continue }
      return byte &- 0x61 >= 26 || bytes[word.upperBound - 1] == UInt8(ascii: ".")
        || lowercaseWords.value(in: bytes, from: word.lowerBound, to: word.upperBound) != nil
    }
    return true
  }
}
