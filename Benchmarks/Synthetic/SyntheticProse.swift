/// Writes words down as sentences and paragraphs.
struct SyntheticProse {
  private var text: [UInt8] = []
  private var wordsInSentence = 0
  private var sentencesInParagraph = 0
  private var isOpen = false

  /// Appends the word of a rank, with a capital at the start of a sentence.
  mutating func append(_ rank: Int) {
    if isOpen { text.append(UInt8(ascii: " ")) }
    let start = text.count
    SyntheticVocabulary.append(rank, to: &text)
    if wordsInSentence == 0 { text[start] &= 0xDF }  // a letter of ASCII to its capital
    wordsInSentence += 1
    isOpen = true
  }

  /// Ends the sentence or the paragraph after a word, or puts a comma, now and then.
  mutating func punctuate(_ random: inout SyntheticRandom) {
    if wordsInSentence > 4, random.happens(0.08) {
      endSentence(random.happens(0.07) ? UInt8(ascii: "?") : UInt8(ascii: "."))
      if sentencesInParagraph > 1, random.happens(0.3) { endParagraph() }
    } else if wordsInSentence > 2, random.happens(0.05) {
      text.append(UInt8(ascii: ","))
    }
  }

  /// Gives a title and starts afresh.
  mutating func finishTitle() -> [UInt8] {
    defer { self = SyntheticProse() }
    return text
  }

  /// Gives the text.
  mutating func finish() -> [UInt8] {
    if wordsInSentence > 0 {
      if text.last == UInt8(ascii: ",") { text.removeLast() }
      endSentence(UInt8(ascii: "."))
    }
    while text.last == UInt8(ascii: "\n") { text.removeLast() }
    return text
  }

  private mutating func endSentence(_ mark: UInt8) {
    text.append(mark)
    wordsInSentence = 0
    sentencesInParagraph += 1
  }

  private mutating func endParagraph() {
    text.append(contentsOf: [UInt8(ascii: "\n"), UInt8(ascii: "\n")])
    sentencesInParagraph = 0
    isOpen = false
  }
}
