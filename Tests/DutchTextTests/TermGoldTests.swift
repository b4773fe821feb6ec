import CorpusSupport
import DutchText
import TestSupport
import Testing

/// Every word form of the collection with what it is indexed under: `Corpus/gold/terms.tsv` by the chain
/// `snowball`, `Corpus/gold/keys.tsv` by `nl1`.
///
/// What a named chain gives never changes, so that the files change only with the articles or on purpose.
/// `VINDPLAATS_REWRITE_GOLD=1 swift test --filter TermGoldTests` rewrites them for review as a diff.
@Suite struct TermGoldTests {
  /// The distinct forms of all titles and bodies in the order of their bytes, and how often each occurs.
  private func forms(of corpus: Corpus, by analysis: Analysis) -> [(form: [UInt8], count: UInt64)] {
    var table = analysis.makeWordTable()
    var tokens: [AnalyzedToken] = []
    var counts: [UInt64] = []
    for article in corpus.articles {
      for text in [article.title] + article.body.map(\.text) {
        tokens.removeAll()
        Array(text.utf8).withBytes { table.analyze($0, into: &tokens) }
        counts += Array(repeating: 0, count: table.formCount - counts.count)
        for token in tokens { counts[Int(token.form)] += 1 }
      }
    }
    let forms = counts.indices.map { (form: table.form(UInt32($0)), count: counts[$0]) }
    return forms.sorted { $0.form.lexicographicallyPrecedes($1.form) }
  }

  private func check(_ found: [String], against file: String) throws {
    if CorpusFolder.isRewriting {
      try CorpusFolder.write(found.joined(separator: "\n") + "\n", to: file)
    }
    let recorded = try CorpusFolder.text(file).split(separator: "\n").map { String($0) }
    let changed = Set(recorded).symmetricDifference(found).sorted()
    #expect(changed == [], "run TermGoldTests with VINDPLAATS_REWRITE_GOLD=1 if this is meant")
    #expect(recorded.count == found.count)
    #expect(found.count > 6_000)
  }

  private func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  @Test func `every form of the collection has the term that is recorded`() throws {
    #expect(Analysis.snowball.name == "snowball")
    var term: [UInt8] = []
    let lines = try forms(of: Corpus.load(), by: .snowball).map { form, _ in
      form.withBytes { Analysis.snowball.term(ofForm: $0, into: &term) }
      return text(form) + "\t" + text(term)
    }
    try check(lines, against: "gold/terms.tsv")
  }

  @Test func `every form of the collection has the key and the parts that are recorded`() throws {
    #expect(Analysis.nl1.name == "nl1")
    let forms = try forms(of: Corpus.load(), by: .nl1)
    var (bytes, ends): ([UInt8], [Int]) = ([], [])
    for (form, _) in forms {
      bytes += form
      ends.append(bytes.count)
    }
    let keys = VocabularyKeys(
      analysis: .nl1, bytes: bytes, ends: ends, counts: forms.map(\.count))
    var finder = keys.makeFinder()
    var key: [UInt8] = []
    var parts: [KeyedPart] = []
    let lines = forms.map { form, _ in
      form.withBytes {
        finder.key(of: $0, into: &key)
        finder.parts(of: $0, into: &parts)
      }
      let cut = parts.map { text(form[$0.range]) + ":" + text($0.key) }.joined(separator: " ")
      return text(form) + "\t" + text(key) + (cut.isEmpty ? "" : "\t" + cut)
    }
    try check(lines, against: "gold/keys.tsv")
  }
}
