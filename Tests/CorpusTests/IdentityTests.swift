import CorpusSupport
import Testing

/// An id is never given to something else: `gold/ids.tsv` holds a hash of what each id stands for.
///
/// `VINDPLAATS_REWRITE_GOLD=1 swift test --filter IdentityTests` rewrites the file, after an
/// addition or a correction; a changed or missing line then shows in the diff.
@Suite struct IdentityTests {
  private let corpus: Corpus

  init() throws { corpus = try Corpus.load() }

  /// Kind, id and what the id stands for, in the order of the files.
  private var identities: [(kind: String, id: String, text: String)] {
    corpus.articles.map { ("article", $0.id, $0.title) }
      + corpus.needs.map { ("need", $0.id, $0.query) }
      + corpus.quotes.map { ("quote", $0.id, $0.text.joined(separator: "‖")) }
      + corpus.remembered.map { ("remembered", $0.id, $0.remembered) }
      + corpus.verified.map { ("verify", $0.id, $0.text) }
      + corpus.sentences.map { ("sentence", $0.id, $0.text) }
      + corpus.dateLines.map { ("dateline", $0.id, $0.line) }
  }

  @Test func `ids are unique`() {
    #expect(Set(identities.map { [$0.kind, $0.id] }).count == identities.count)
  }

  @Test func `every id stands for what it always stood for`() throws {
    let lines = identities.map { "\($0.kind)\t\($0.id)\t\(hash($0.text))" }
    if CorpusFolder.isRewriting {
      try CorpusFolder.write(lines.joined(separator: "\n") + "\n", to: "gold/ids.tsv")
    }
    let recorded = try CorpusFolder.text("gold/ids.tsv").split(separator: "\n").map { String($0) }
    let changed = Set(recorded).symmetricDifference(lines).sorted()
    #expect(changed == [], "run IdentityTests with VINDPLAATS_REWRITE_GOLD=1 if this is meant")
  }

  /// FNV-1a of 64 bits (Fowler, Noll and Vo), in hexadecimal.
  private func hash(_ text: String) -> String {
    let value = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(repeating: "0", count: value.leadingZeroBitCount / 4) + String(value, radix: 16)
  }
}
