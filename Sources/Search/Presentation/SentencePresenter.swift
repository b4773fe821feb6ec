internal import DutchText
internal import Index

/// Cuts sentences of one article from its stored text and marks words in them.
struct SentencePresenter {
  private let analysis: Analysis
  private let sentences: [StoredSentence]
  private let title: [UInt8]
  private let text: [UInt8]
  private let matches: MatchedPositions

  init(
    _ article: StoredArticle, sentences: [StoredSentence], matches: MatchedPositions,
    analysis: Analysis
  ) {
    self.analysis = analysis
    self.sentences = sentences
    title = Array(article.title.utf8)
    text = Array(article.text.utf8)
    self.matches = matches
  }

  /// A sentence with its marks; nil when its offsets leave the text.
  func sentence(_ number: Int) -> PresentedSentence? {
    guard sentences.indices.contains(number) else { return nil }
    let stored = sentences[number]
    let source = number == 0 ? title : text
    guard stored.bytes.upperBound <= source.count else { return nil }
    let bytes = Array(source[stored.bytes])
    return PresentedSentence(
      number: number, span: TextSpan(bytes: stored.bytes, scalars: stored.scalars),
      text: String(decoding: bytes, as: UTF8.self), matches: marks(number, stored, in: bytes))
  }

  /// The spans of the matched tokens, or of the parts of them that match: token i of a sentence has its
  /// first position plus i.
  private func marks(
    _ number: Int, _ stored: StoredSentence, in bytes: [UInt8]
  ) -> [TextSpan] {
    let positions = matches.positions(ofSentence: number)
    guard !positions.isEmpty else { return [] }
    return bytes.withRawSpan { span in
      var tokens: [TokenRange] = []
      analysis.tokenizer.tokenize(span, into: &tokens)
      return positions.flatMap { position -> [TextSpan] in
        let index = Int(position - stored.firstPosition)
        guard index < tokens.count else { return [] }
        let token = Int(tokens[index].start)..<Int(tokens[index].end)
        return ranges(at: position, surface: Array(bytes[token])).map { range in
          let start = token.lowerBound + range.lowerBound
          let end = token.lowerBound + range.upperBound
          let scalar = stored.scalars.lowerBound + ScalarOffsets.count(span, 0..<start)
          let length = ScalarOffsets.count(span, start..<end)
          return TextSpan(
            bytes: (stored.bytes.lowerBound + start)..<(stored.bytes.lowerBound + end),
            scalars: scalar..<(scalar + length))
        }
      }
    }
  }

  /// What to mark of a matched word: all of it, or only its parts that match; those that touch are one.
  private func ranges(at position: UInt32, surface: [UInt8]) -> [Range<Int>] {
    let whole = 0..<surface.count
    guard let parts = matches.parts[position] else { return [whole] }
    let placing = PartPlacing(analysis)
    var found: [Range<Int>] = []
    for part in parts {
      guard let range = placing.range(of: part, in: surface) else { return [whole] }
      found.append(range)
    }
    found.sort { $0.lowerBound < $1.lowerBound }
    var joined: [Range<Int>] = []
    for range in found {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
