import DutchText
import Index
import Ingestion
import TestSupport
import Testing

@testable import VindplaatsKit

@Suite struct ArticleAnalyzerTests {
  private func document(_ article: Article, _ analysis: Analysis = .nl1) -> DocumentInput {
    var analyzer = ArticleAnalyzer(analysis)
    return analyzer.document(article, stored: StoredArticle(article, path: "a.txt"))
  }

  @Test(arguments: UInt64(0)..<40)
  func `offsets cut the text to sentences that tokenise alike`(seed: UInt64) {
    var prose = RandomProse(seed: seed)
    let article = Article(id: "a", title: prose.word(), text: NFC.normalize(prose.text()))
    let document = document(article)
    let text = Array(article.text.utf8)
    var scalarCount = 0
    for (number, sentence) in document.sentences.enumerated().dropFirst() {
      let cut = String(decoding: text[sentence.bytes], as: UTF8.self)
      #expect(cut.unicodeScalars.count == sentence.scalars.count, "sentence \(number)")
      #expect(sentence.scalars.lowerBound >= scalarCount)
      scalarCount = sentence.scalars.upperBound
      var table = Analysis.nl1.makeWordTable()
      var tokens: [AnalyzedToken] = []
      Array(cut.utf8).withBytes { table.analyze($0, into: &tokens) }
      #expect(tokens.count == sentence.tokenCount)
    }
    #expect(document.forms.count == document.sentences.reduce(0) { $0 + $1.tokenCount })
  }

  @Test func `zone borders end sentences and the innermost zone counts`() {
    let text = "Jansen: Waarom wacht u? Daarom.\n\nKop\n\nEen zin. Nog een zin."
    let question = 0..<31
    let article = Article(
      id: "a", title: "Titel", text: text,
      zones: [
        Zone(kind: .question, range: question), Zone(kind: .speakerLabel, range: 0..<7),
        Zone(kind: .heading, range: 33..<36),
      ])
    let sentences = document(article).sentences.dropFirst()
    let bytes = Array(text.utf8)
    #expect(
      sentences.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
        == ["Jansen:", "Waarom wacht u?", "Daarom.", "Kop", "Een zin.", "Nog een zin."])
    #expect(sentences.map(\.zone) == [12, 4, 4, 1, 0, 0])
    #expect(sentences.map(\.startsPassage) == [true, true, false, true, true, false])
  }

  @Test func `words over 255 bytes share the form of their beginning`() {
    let long = String(repeating: "x", count: 255)
    let article = Article(id: "a", text: "\(long)y \(long) \(long)zz kort")
    var analyzer = ArticleAnalyzer(.whitespace)
    let document = analyzer.document(article, stored: StoredArticle(article, path: ""))
    #expect(Set(document.forms.prefix(3)).count == 1)
    #expect(document.forms[3] != document.forms[0])
    let forms = analyzer.takeForms()
    #expect(forms.ends[Int(document.forms[0])] == 255)
  }
}
