import CorpusSupport
import DutchText
import TestSupport
import Testing

/// The compounds of the collection, cut by what its articles attest: `Corpus/gold/compounds.tsv`.
@Suite struct CompoundGoldTests {
  /// The splitter that has read all articles, and the words themselves.
  private func splitter(_ corpus: Corpus) -> CompoundSplitter {
    var table = Analysis.nl1.makeWordTable()
    var tokens: [AnalyzedToken] = []
    let texts = corpus.articles.flatMap { [$0.title] + $0.body.map(\.text) }
    for text in texts + corpus.compounds.map(\.word) {
      Array(text.utf8).withBytes { table.analyze($0, into: &tokens) }
    }
    var counts = Array(repeating: UInt64(0), count: table.formCount)
    for token in tokens { counts[Int(token.form)] += 1 }
    return CompoundSplitter(
      counts.indices.map { (form: table.form(UInt32($0)), count: counts[$0]) })
  }

  @Test func `at least 97 of 100 compounds are cut exactly, and no other word is`() throws {
    let corpus = try Corpus.load()
    let splitter = splitter(corpus)
    var wrong: [String] = []
    for compound in corpus.compounds {
      let form = Array(compound.word.lowercased().utf8)
      let parts = splitter.parts(of: form)
      let found = parts.map { String(decoding: form[$0.start..<$0.end], as: UTF8.self) }
      let expected = compound.isCompound ? compound.pieces.map { $0.lowercased() } : []
      if found != expected { wrong.append(found.joined(separator: "|") + " " + compound.word) }
      if !compound.isCompound { #expect(found == [], "\(compound.word)") }
    }
    #expect(wrong.count * 100 <= 3 * corpus.compounds.count, "\(wrong)")
  }
}
