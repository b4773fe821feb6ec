import CorpusSupport
import Foundation
import Testing

/// Compounds, sentences and date lines.
@Suite struct WordGoldTests {
  private let corpus: Corpus

  init() throws { corpus = try Corpus.load() }

  @Test func `two hundred compounds or more are cut into parts that make them up`() {
    #expect(corpus.compounds.count { $0.isCompound } >= 200)
    #expect(corpus.compounds.contains { !$0.isCompound })
    #expect(Set(corpus.compounds.map(\.word)).count == corpus.compounds.count)
    for compound in corpus.compounds {
      #expect(compound.pieces.joined() == compound.word)
      #expect(compound.pieces.count == compound.parts.count, "\(compound.word)")
      for (piece, part) in zip(compound.pieces, compound.parts) {
        #expect(sharesStart(piece, part), "\(compound.word): \(part)")
      }
    }
  }

  /// Whether a part is its piece but for the last three letters: `klanten` and `klant`.
  private func sharesStart(_ piece: String, _ part: String) -> Bool {
    let shared = zip(piece.lowercased(), part.lowercased()).prefix { $0 == $1 }.count
    return shared >= min(piece.count, part.count) - 2 && shared > 0
  }

  @Test func `three hundred texts or more have sentences with their tokens in order`() {
    #expect(corpus.sentences.count >= 300)
    #expect(Set(corpus.sentences.map(\.text)).count == corpus.sentences.count)
    for (index, sample) in corpus.sentences.enumerated() {
      #expect(sample.id == String(format: "s%03d", index + 1))
      #expect(sample.sentences.count == sample.tokens.count, "\(sample.id)")
      for (sentence, tokens) in zip(sample.sentences, sample.tokens) {
        var rest = Substring(sentence)
        for token in tokens {
          let range = rest.range(of: token, options: .literal)
          #expect(range != nil, "\(sample.id): \(token)")
          if let range { rest = rest[range.upperBound...] }
        }
      }
    }
  }

  @Test func `a hundred date lines or more, some with nothing to find`() {
    #expect(corpus.dateLines.count >= 100)
    #expect(corpus.dateLines.contains { $0.date == nil && $0.authors.isEmpty })
    for (index, line) in corpus.dateLines.enumerated() {
      #expect(line.id == String(format: "d%03d", index + 1))
      for date in [line.date, line.modified].compactMap({ $0 }) {
        #expect([4, 7, 10].contains(date.utf8.count), "\(line.id): \(date)")
      }
      for author in line.authors {
        let words = author.split { $0 == " " || $0 == "." }
        for word in words {
          #expect(line.line.range(of: word, options: .caseInsensitive) != nil, "\(line.id)")
        }
      }
    }
  }
}
