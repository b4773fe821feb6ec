import CorpusSupport
import DutchText
import TestSupport
import Testing

/// Every word form of the collection with its term: `Corpus/gold/terms.tsv`.
///
/// What a named chain gives never changes, so that this file changes only with the articles.
/// `VINDPLAATS_REWRITE_GOLD=1 swift test --filter TermGoldTests` rewrites it for review as a diff.
@Suite struct TermGoldTests {
  private static let file = "gold/terms.tsv"

  /// The distinct forms of all titles and bodies with their terms, in the order of their bytes.
  private func lines(of corpus: Corpus, by analysis: Analysis) -> [String] {
    var table = analysis.makeWordTable()
    var tokens: [AnalyzedToken] = []
    for article in corpus.articles {
      for text in [article.title] + article.body.map(\.text) {
        Array(text.utf8).withBytes { table.analyze($0, into: &tokens) }
      }
    }
    var term: [UInt8] = []
    let pairs = (0..<UInt32(table.formCount)).map { number in
      let form = table.form(number)
      form.withBytes { analysis.term(ofForm: $0, into: &term) }
      return (form, term)
    }
    return pairs.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map { form, term in
      String(decoding: form, as: UTF8.self) + "\t" + String(decoding: term, as: UTF8.self)
    }
  }

  @Test func `every form of the collection has the term that is recorded`() throws {
    #expect(Analysis.snowball.name == "snowball")
    let found = try lines(of: Corpus.load(), by: .snowball)
    if CorpusFolder.isRewriting {
      try CorpusFolder.write(found.joined(separator: "\n") + "\n", to: Self.file)
    }
    let recorded = try CorpusFolder.text(Self.file).split(separator: "\n").map { String($0) }
    let changed = Set(recorded).symmetricDifference(found).sorted()
    #expect(changed == [], "run TermGoldTests with VINDPLAATS_REWRITE_GOLD=1 if this is meant")
    #expect(recorded.count == found.count)
    #expect(found.count > 6_000)
  }
}
