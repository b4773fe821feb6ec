/// Finds the colons behind which somebody may speak without marks.
enum ColonFinder {
  /// How far before a colon its cue is looked for, in bytes.
  private static let reach = 100

  /// Whether a letter follows a colon after one space, and a form of a cue of the list *speech* stands shortly before it.
  ///
  /// - `start`: The start of the paragraph.
  /// - Complexity: O(`reach`).
  static func mayIntroduceSpeech(_ colon: Int, of text: [UInt8], from start: Int) -> Bool {
    guard colon > start, colon + 2 < text.count, text[colon + 1] == 0x20,
      isLetter(text[colon + 2]), isLetter(text[colon - 1])
    else { return false }
    let limit = max(start, colon - reach)
    var end = colon
    while end > limit {
      var first = end
      while first > limit, isLetter(text[first - 1]) { first -= 1 }
      if end - first > 2, isCue(text[first..<end]) { return true }
      end = first - 1
      if end >= limit, isStop(text[end]) { return false }
    }
    return false
  }

  private static func isCue(_ word: ArraySlice<UInt8>) -> Bool {
    // One form of a verb begins with a capital at most: an auxiliary or the verb itself opens the sentence.
    var folded = FoldedWord()
    for byte in word { folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    guard let cue = WordLexicon.shared.word(folded, bytes: { word.map { $0 | 0x20 } }).cue else {
      return false
    }
    return cue.strength == .speech && !cue.isFirstPerson && (cue.isParticiple || !cue.isPlural)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0x0A
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == 0xC3 || byte &- 0x80 < 0x40
  }
}
