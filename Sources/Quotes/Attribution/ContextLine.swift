/// The tokens of a stretch of text at one level of quotation, and its sentences.
struct ContextLine {
  let text: [UInt8]
  let tokens: [ContextToken]
  /// Ranges of tokens.
  let sentences: [Range<Int>]
  private let starts: [Bool]

  /// - `endsSentence`: Whether a quote ends with a full stop, question mark or the like.
  init(text: [UInt8], tokens: [ContextToken], endsSentence: (Int) -> Bool) {
    self.text = text
    self.tokens = tokens
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where Self.isEnd(index, of: tokens, text, endsSentence) {
      sentences.append(start..<(index + 1))
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    self.sentences = sentences
    var starts = [Bool](repeating: false, count: tokens.count)
    for sentence in sentences where !sentence.isEmpty { starts[sentence.lowerBound] = true }
    self.starts = starts
  }

  /// Whether a token is the first of its sentence.
  func startsSentence(_ index: Int) -> Bool { starts.indices.contains(index) && starts[index] }

  private static func isEnd(
    _ index: Int, of tokens: [ContextToken], _ text: [UInt8], _ endsSentence: (Int) -> Bool
  ) -> Bool {
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    switch tokens[index].kind {
    case .stop:
      guard let next else { return true }
      switch next.kind {
      case .word: break
      case .quote: return true
      case .open, .dash: return true
      default: return false
      }
      if index > 0, tokens[index - 1].word.isIn(.abbreviations) { return false }
      return next.isCapital || next.kind == .word && text[next.range.lowerBound] &- 0x30 < 10
    case .quote:
      guard endsSentence(tokens[index].number), let next else { return false }
      if next.quote != nil { return true }
      return next.kind == .word && next.isCapital
    default: return false
    }
  }

  /// The text of a token.
  func surface(_ index: Int) -> String {
    String(decoding: text[tokens[index].range], as: UTF8.self)
  }

  /// The text of a range of tokens, as it stands.
  func surface(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: text[tokens[first].range.lowerBound..<tokens[last].range.upperBound],
      as: UTF8.self)
  }

  /// The bytes of a range of tokens.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// The kind of a token, or nil outside.
  func kind(_ index: Int) -> ContextToken.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  /// The word at an index; one of no bytes for anything else, and outside.
  func word(_ index: Int) -> LineWord {
    tokens.indices.contains(index) ? tokens[index].word : LineWord()
  }

  /// The lower-case text of the word at an index; empty for anything else, and outside.
  func lowercased(_ index: Int) -> String {
    guard kind(index) == .word else { return "" }
    return ContextTokenizer(text).lowercased(tokens[index])
  }

  /// Whether the token at an index is a word that begins with a digit.
  func startsWithDigit(_ index: Int) -> Bool {
    kind(index) == .word && text[tokens[index].range.lowerBound] &- 0x30 < 10
  }

  /// Whether the token at an index is a word with a full stop in it.
  func hasFullStop(_ index: Int) -> Bool {
    kind(index) == .word && text[tokens[index].range].contains(UInt8(ascii: "."))
  }

  /// Whether only white space lies between a token and the next.
  func isTight(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens.indices.contains(index + 1) else { return false }
    return tokens[index + 1].range.lowerBound - tokens[index].range.upperBound <= 1
  }
}
