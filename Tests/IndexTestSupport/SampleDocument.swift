package import Index

/// A small document for tests: a title and paragraphs of sentences of words.
package struct SampleDocument: Hashable, Sendable {
  package var id: String
  package var title: [String]
  package var paragraphs: [[[String]]]
  package var date: Int32 = 0
  package var source = ""
  package var authors: [String] = []
  /// Who says a sentence of the text, by its number from 1; an empty name is nobody known.
  package var speakers: [Int: String] = [:]
  /// Whether sentences of the text are marked, each by its number of words.
  package var hasMarks = false

  package init(
    id: String, title: [String] = [], paragraphs: [[[String]]], date: Int32 = 0,
    source: String = "", authors: [String] = []
  ) {
    self.id = id
    self.title = title
    self.paragraphs = paragraphs
    self.date = date
    self.source = source
    self.authors = authors
  }

  /// The words of all sentences, title first.
  package var words: [String] { title + paragraphs.joined().joined() }

  /// The text: words with spaces, a stop after each sentence, a blank line between paragraphs.
  package var text: String {
    paragraphs.map { $0.map { $0.joined(separator: " ") + "." }.joined(separator: " ") }
      .joined(separator: "\n\n")
  }

  /// The document as the builder takes it, with form numbers from `number`.
  package func input(_ number: (String) -> UInt32) -> DocumentInput {
    var article = StoredArticle()
    article.id = id
    article.title = title.joined(separator: " ")
    article.text = text
    article.source = source
    article.date = date == 0 ? "" : String(date / 10_000)
    article.authors = authors
    article.path = id
    article.textHash = DocumentKey.hash(ofText: text)
    let titleCount = article.title.utf8.count
    var sentences = [
      SentenceInput(
        tokenCount: title.count, bytes: 0..<titleCount,
        scalars: 0..<article.title.unicodeScalars.count,
        zone: 1, startsPassage: true)
    ]
    var (byte, scalar) = (0, 0)
    for paragraph in paragraphs {
      for (index, sentence) in paragraph.enumerated() {
        let written = sentence.joined(separator: " ") + "."
        let (bytes, scalars) = (written.utf8.count, written.unicodeScalars.count)
        sentences.append(
          SentenceInput(
            tokenCount: sentence.count, bytes: byte..<(byte + bytes),
            scalars: scalar..<(scalar + scalars), zone: 0, startsPassage: index == 0,
            marks: hasMarks ? UInt8(sentence.count % 8) : 0))
        byte += bytes + 1
        scalar += scalars + 1
      }
      byte += 1
      scalar += 1
    }
    var input = DocumentInput(
      article: article, date: date, forms: words.map(number), sentences: sentences)
    input.quotes = quotes(in: sentences)
    return input
  }

  /// The quotes: a whole sentence each, without its first and last byte, and ascribed by its first.
  private func quotes(in sentences: [SentenceInput]) -> [StoredQuote] {
    speakers.keys.filter { sentences.indices.contains($0) && $0 > 0 }.sorted().map { number in
      let sentence = sentences[number]
      let (bytes, scalars) = (sentence.bytes, sentence.scalars)
      var quote = StoredQuote(
        kind: UInt8(number % 5 + 1),
        whole: .init(bytes: bytes, scalars: scalars),
        parts: [
          .init(
            bytes: (bytes.lowerBound + 1)..<(bytes.upperBound - 1),
            scalars: (scalars.lowerBound + 1)..<(scalars.upperBound - 1))
        ],
        sentences: number..<(number + 1))
      quote.speaker = speakers[number] ?? ""
      quote.role = quote.speaker.isEmpty ? "een klant" : ""
      quote.cue = number % 2 == 0 ? nil : bytes.lowerBound..<(bytes.lowerBound + 1)
      quote.rule = UInt8(number % 12)
      quote.confidence = UInt8(number % 101)
      return quote
    }
  }

  /// Where each word stands, by the rules of the format: gaps between passages.
  package func positions(passageGap: UInt32) -> [(word: String, position: UInt32, isTitle: Bool)] {
    var places: [(word: String, position: UInt32, isTitle: Bool)] = []
    var position: UInt32 = 0
    for word in title {
      places.append((word, position, true))
      position += 1
    }
    for paragraph in paragraphs {
      position += passageGap
      for word in paragraph.joined() {
        places.append((word, position, false))
        position += 1
      }
    }
    return places
  }
}
