import DutchText
import Index
import IndexTestSupport
import Search
import Testing

/// An index of a few real texts, analysed as articles are.
struct TextIndex {
  /// A passage: what it is, who speaks, its sentences.
  struct Passage {
    var zone: UInt8 = 0
    var speaker: String?
    var sentences: [String]
  }

  let index: SampleIndex
  let segment: SegmentReader

  /// Terms by the Dutch analysis.
  static let grouping = TermGrouping(name: "snowball") { forms in
    var terms = FormList()
    for number in 0..<forms.count {
      var term: [UInt8] = []
      Analysis.snowball.term(ofForm: Array(forms[number]).span.bytes, into: &term)
      terms.append(term)
    }
    return terms
  }

  /// The same, and the parts that a table gives words.
  static func grouping(splitting words: [String: [String]]) -> TermGrouping {
    TermGrouping(name: "snowball with parts", hasParts: true) { _, _ in
      { forms in
        let terms = grouping.rules(for: FormList(), counts: [])(forms)
        var keys = FormKeys()
        for number in 0..<forms.count {
          keys.append(terms.mainKeys[number])
          var start = 0
          for part in words[String(decoding: forms[number], as: UTF8.self)] ?? [] {
            let range = start..<(start + part.utf8.count)
            // What links parts is written as one of its own.
            if part != "s" {
              var term: [UInt8] = []
              Analysis.snowball.term(ofForm: Array(part.utf8).span.bytes, into: &term)
              keys.appendPart(term, range: range)
            }
            start = range.upperBound
          }
        }
        return keys
      }
    }
  }

  init(
    _ articles: [(id: String, title: String, passages: [Passage])],
    grouping: TermGrouping = TextIndex.grouping
  ) throws {
    let settings = IndexSettings(analysis: "snowball", zoneWeights: [1: 3], passageGap: 64)
    index = try SampleIndex(settings: settings)
    var builder = SegmentBuilder(settings: settings, directory: index.directory)
    var forms = FormList()
    var numbers: [[UInt8]: UInt32] = [:]
    for (sequence, article) in articles.enumerated() {
      let input = Self.input(article.id, article.title, article.passages) { form in
        if let number = numbers[form] { return number }
        numbers[form] = UInt32(forms.count)
        forms.append(form)
        return UInt32(forms.count - 1)
      }
      _ = try builder.add(input, sequence: UInt64(sequence))
    }
    try builder.spill(formBytes: forms.bytes, formEnds: forms.ends)
    let writer = SegmentWriter(
      directory: index.directory, settings: settings, grouping: grouping)
    let written = try writer.write([.part(builder.finish())])
    segment = try SegmentReader(
      directory: index.directory, id: #require(written).id, deletions: nil)
  }

  func searcher(_ settings: RankingSettings = RankingSettings()) -> Searcher {
    Searcher(segments: [segment], analysis: .snowball, settings: settings)
  }

  private static func input(
    _ id: String, _ title: String, _ passages: [Passage], _ number: ([UInt8]) -> UInt32
  ) -> DocumentInput {
    var article = StoredArticle()
    article.id = id
    article.title = title
    var forms = tokenForms(title).map(number)
    var sentences = [
      SentenceInput(
        tokenCount: forms.count, bytes: 0..<title.utf8.count,
        scalars: 0..<title.unicodeScalars.count, zone: 1, startsPassage: true)
    ]
    for passage in passages {
      if !article.text.isEmpty { article.text += "\n\n" }
      let start = article.text.utf8.count
      for (index, sentence) in passage.sentences.enumerated() {
        if index > 0 { article.text += " " }
        let (byte, scalar) = (article.text.utf8.count, article.text.unicodeScalars.count)
        article.text += sentence
        let own = tokenForms(sentence)
        forms += own.map(number)
        sentences.append(
          SentenceInput(
            tokenCount: own.count, bytes: byte..<article.text.utf8.count,
            scalars: scalar..<article.text.unicodeScalars.count, zone: passage.zone,
            startsPassage: index == 0))
      }
      if passage.zone > 0 {
        article.zones.append(
          StoredZone(
            kind: passage.zone, range: start..<article.text.utf8.count, speaker: passage.speaker))
      }
    }
    article.textHash = DocumentKey.hash(ofText: article.text)
    var input = DocumentInput(article: article, date: 0, forms: forms, sentences: sentences)
    input.quotes = quotes(of: article, sentences)
    return input
  }

  /// A quote for each passage that somebody speaks.
  private static func quotes(
    of article: StoredArticle, _ sentences: [SentenceInput]
  ) -> [StoredQuote] {
    article.zones.compactMap { zone in
      guard let speaker = zone.speaker else { return nil }
      let own = sentences.indices.filter {
        $0 > 0 && zone.range.lowerBound <= sentences[$0].bytes.lowerBound
          && sentences[$0].bytes.upperBound <= zone.range.upperBound
      }
      guard let first = own.first, let last = own.last else { return nil }
      let part = StoredQuote.Part(
        bytes: zone.range,
        scalars: sentences[first].scalars.lowerBound..<sentences[last].scalars.upperBound)
      var quote = StoredQuote(
        kind: 4, whole: part, parts: [part], sentences: first..<(last + 1))
      quote.speaker = speaker
      return quote
    }
  }

  private static func tokenForms(_ text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    var tokens: [TokenRange] = []
    Analysis.snowball.tokenizer.tokenize(bytes.span.bytes, into: &tokens)
    return tokens.map { token in
      var form: [UInt8] = []
      Analysis.snowball.form(
        of: bytes.span.bytes.extracting(Int(token.start)..<Int(token.end)), into: &form)
      return form
    }
  }
}
