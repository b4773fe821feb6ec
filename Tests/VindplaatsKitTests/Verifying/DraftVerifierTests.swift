import CorpusSupport
import Foundation
import TestSupport
import Testing

@testable import VindplaatsKit

@Suite struct DraftVerifierTests {
  /// An index of the collection, made once for all tests.
  private static let folder = Result {
    let folder = try TemporaryFolder()
    _ = try Indexer(IndexerOptions(directory: folder.path + "/index")).run([
      CorpusFolder.path + "/articles"
    ])
    return folder
  }

  private let library: Library

  init() throws {
    library = try Library(directory: Self.folder.get().path + "/index")
  }

  private func verify(
    _ text: String, path: String = "stuk.md", minimumWordCount: Int = 4
  ) throws -> DraftReport {
    var options = VerifyOptions()
    options.minimumWordCount = minimumWordCount
    return try DraftVerifier(library, options: options).verify(Array(text.utf8), path: path)
  }

  /// The law of the command: what is exact is the stored text's own bytes.
  private func checkSpans(_ quote: CheckedQuote) throws {
    let place = try #require(quote.place)
    let article = try library.article(place.id)
    let text = place.isTitle ? article.facts.title ?? "" : article.text
    let bytes = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    for span in place.spans {
      let cut = String(decoding: bytes[span.utf8], as: UTF8.self)
      #expect(Array(cut.unicodeScalars) == Array(scalars[span.scalars]))
      if quote.verdict == .exact { #expect(quote.text.utf8Contains(cut), "\(quote.text)") }
    }
  }

  @Test func `words behind a colon without marks are not checked`() throws {
    #expect(try verify("Jan Maas zei: wij gaan dit morgen heel anders doen.").quotes.isEmpty)
  }

  @Test func `the words of the open drafts get the verdicts of the gold`() throws {
    let corpus = try Corpus.load()
    for (name, text) in corpus.drafts {
      let gold = corpus.verified.filter { $0.draft == name && !$0.reserved }
      guard !gold.isEmpty else { continue }
      let report = try verify(text, path: name, minimumWordCount: 0)
      for item in gold {
        let quote = try #require(
          report.quotes.first { $0.text == item.text.replacing("\u{A0}", with: " ") }, "\(item.id)")
        let isHyphen = quote.differences.map(\.kind) == ["spelling"]
        switch item.verdict {
        case .exact, .speaker: #expect(quote.verdict == .exact, "\(item.id)")
        case .typography:
          // A hyphen inside a word is typography to the gold, and altered to us.
          #expect(quote.verdict == .typography || isHyphen, "\(item.id) \(quote.verdict)")
        case .altered: #expect(quote.verdict == .altered, "\(item.id) \(quote.closeness)")
        case .missing: #expect(quote.verdict == .missing, "\(item.id) \(quote.closeness)")
        }
        if quote.verdict != .missing { try checkSpans(quote) }
        #expect(quote.line != nil && quote.column != nil)
      }
    }
  }

  @Test func `the printed place is where the quote begins in the file`() throws {
    let corpus = try Corpus.load()
    for (name, text) in corpus.drafts {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for quote in try verify(text, path: name).quotes {
        let line = lines[try #require(quote.line) - 1]
        let rest = line.unicodeScalars.dropFirst(try #require(quote.column) - 1)
        #expect(rest.first == quote.text.unicodeScalars.first, "\(name): \(quote.text)")
      }
    }
  }

  @Test(arguments: [
    ("a.txt", "Regel een.\n\nZij zegt: “Een wachtrij\nis een besluit.”\n", 3, 12),
    (
      "a.md", "# Kop\n\nZij *zegt*: “Een [wachtrij](https://x.example/een) is **een** besluit.”\n",
      3, 14
    ),
    (
      "a.html",
      "<html><body>\n<p>Zij zegt:\n &ldquo;Een <b>wachtrij</b> is&nbsp;een besluit.&rdquo; Dat was het, en meer is er niet te zeggen.</p></body></html>",
      3, 9
    ),
  ])
  func `markup in the draft moves no place`(
    path: String, text: String, line: Int, column: Int
  ) throws {
    let report = try verify(text, path: path)
    let quote = try #require(report.quotes.first)
    #expect(quote.verdict == (path == "a.html" ? .typography : .exact))
    #expect(quote.line == line)
    #expect(quote.column == column)
  }

  @Test func `somebody else's quote fails`() throws {
    let report = try verify(
      "“Je moet niet naar het cijfer kijken”, zegt Piet Paulusma. En: “Een wachtrij is een besluit.”, zegt Wiebe Attema."
    )
    let quote = try #require(report.quotes.last)
    #expect(quote.verdict == .exact)
    #expect(quote.speakerVerdict == .other)
    #expect(quote.fails && !report.passes)
    #expect(quote.place?.speaker == "Hedda Rozeboom")
    #expect(try verify("“Een wachtrij is een besluit”, zegt Hedda Rozeboom.").passes)
    #expect(try verify("“Een wachtrij is een besluit”, aldus mevrouw Rozeboom.").passes)
    #expect(try verify("“Een wachtrij is een besluit.”").quotes.first?.speakerVerdict == .unnamed)
  }

  @Test func `short terms are skipped and listed`() throws {
    let report = try verify("Dat heet ‘window dressing’, vindt men. Of ‘een wachtrij is’.")
    #expect(report.quotes.isEmpty)
    #expect(report.skipped.map(\.text) == ["window dressing", "een wachtrij is"])
    #expect(report.passes)
    #expect(try verify("Dat heet ‘een wachtrij is’.", minimumWordCount: 3).quotes.count == 1)
  }

  @Test func `an ellipsis is followed, and what it leaves out is named`() throws {
    let report = try verify(
      "“Acceptabel is het woord dat je gebruikt (…) goed is.”, zegt Hedda Rozeboom.")
    let quote = try #require(report.quotes.first)
    #expect(quote.verdict == .exact)
    #expect(quote.omissions.map(\.text) == ["als je weet dat het eigenlijk niet"])
    #expect(quote.omissions.first?.negations == ["niet"])
    #expect(quote.place?.spans.count == 2)
  }

  @Test(arguments: UInt64(1)...3)
  func `quotes cut from articles are exact, and changed ones are not`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let corpus = try Corpus.load()
    let verifier = try DraftVerifier(library)
    for _ in 0..<15 {
      let articles = corpus.articles.filter { $0.duplicateOf == nil }
      let article = try #require(articles.randomElement(using: &random))
      let paragraph = try #require(article.body.randomElement(using: &random)).text
      let words = paragraph.split(separator: " ")
      guard words.count > 8, !paragraph.contains(where: { "“”„\"«»‘’'…[(|".contains($0) }) else {
        continue
      }
      let first = Int.random(in: 0..<(words.count - 7), using: &random)
      var own = words[first..<(first + 7)].map { String($0) }
      let quote = try #require(
        verifier.verify(Array("Zo: “\(own.joined(separator: " "))”".utf8), path: "a.md").quotes
          .first)
      #expect(quote.verdict == .exact, "seed \(seed): \(quote.text)")
      try checkSpans(quote)
      own.swapAt(2, 4)
      guard own[2] != own[4] else { continue }
      let changed = try #require(
        verifier.verify(Array("Zo: “\(own.joined(separator: " "))”".utf8), path: "a.md").quotes
          .first)
      #expect(changed.fails, "seed \(seed): \(changed.text)")
    }
  }

  @Test func `a draft without quotes passes, and an empty one`() throws {
    #expect(try verify("Geen woord.").quotes.isEmpty)
    #expect(try verify("").passes)
    #expect(throws: VindplaatsError.self) {
      var options = VerifyOptions()
      options.inputFormat = "jsonl"
      _ = try DraftVerifier(library, options: options)
    }
  }
}

// MARK: - Bytes
extension String {
  /// Whether the bytes of another string stand in this one.
  fileprivate func utf8Contains(_ other: String) -> Bool {
    let (own, wanted) = (Array(utf8), Array(other.utf8))
    return own.indices.contains { own[$0...].starts(with: wanted) } || wanted.isEmpty
  }
}
