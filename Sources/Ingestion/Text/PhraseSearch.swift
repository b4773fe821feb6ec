/// Looks for any of some phrases anywhere in a text, without regard to case.
struct PhraseSearch: Sendable {
  /// The phrases by their first byte.
  private var phrases = [[[UInt8]]](repeating: [], count: 256)

  /// Prepares a search.
  ///
  /// - Parameter phrases: In lower case, not empty.
  init(_ phrases: [String]) {
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      self.phrases[Int(bytes[0])].append(bytes)
    }
  }

  /// Whether one of the phrases stands in a text; a typographic apostrophe is a straight one.
  ///
  /// - Complexity: O(text), but for texts that repeat the beginning of a phrase.
  func occur(in text: String) -> Bool {
    let folded = LowerCase.bytes(of: text.replacingText("’", with: "'")).span
    for start in folded.indices where !phrases[Int(folded[start])].isEmpty {
      for phrase in phrases[Int(folded[start])]
      where folded.count - start >= phrase.count && Self.stands(phrase, in: folded, at: start) {
        return true
      }
    }
    return false
  }

  private static func stands(_ phrase: [UInt8], in text: Span<UInt8>, at start: Int) -> Bool {
    for offset in phrase.indices where text[start + offset] != phrase[offset] { return false }
    return true
  }
}
