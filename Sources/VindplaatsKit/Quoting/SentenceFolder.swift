internal import DutchText
internal import Index
internal import Search
internal import Storage

/// Puts sentences with the same words together, whatever their punctuation and case.
struct SentenceFolder {
  /// Places of the same words, the best first.
  struct Group {
    /// The forms of its words.
    let forms: [[UInt8]]
    /// The score of the best.
    let score: Float
    /// All places known.
    var places: [SentenceHit]
  }

  /// Sentences of fewer words are left apart, for that two people say *Zeker niet* is no copying.
  static let minimumWordCount = 4

  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// Groups hits in their order.
  func groups(_ hits: [SentenceHit], of searcher: borrowing Searcher) throws(IndexError) -> [Group]
  {
    var groups: [Group] = []
    var numbers: [[[UInt8]]: Int] = [:]
    for hit in hits {
      let forms = try forms(of: hit, searcher)
      if forms.count >= Self.minimumWordCount, let number = numbers[forms] {
        groups[number].places.append(hit)
      } else {
        numbers[forms] = groups.count
        groups.append(Group(forms: forms, score: hit.score, places: [hit]))
      }
    }
    return groups
  }

  /// The forms of a sentence's words.
  func forms(of hit: SentenceHit, _ searcher: borrowing Searcher) throws(IndexError) -> [[UInt8]] {
    let segment = searcher.segments[hit.segment]
    let sentence = try segment.sentences(hit.document)[hit.sentence]
    let article = try segment.article(hit.document)
    let text = Array((hit.sentence == 0 ? article.title : article.text).utf8)
    guard sentence.bytes.upperBound <= text.count else { return [] }
    return Array(text[sentence.bytes]).withRawBytes { bytes in
      var tokens: [TokenRange] = []
      analysis.tokenizer.tokenize(bytes, into: &tokens)
      return tokens.map { token in
        var form: [UInt8] = []
        analysis.form(of: bytes.extracting(Int(token.start)..<Int(token.end)), into: &form)
        return form
      }
    }
  }
}
