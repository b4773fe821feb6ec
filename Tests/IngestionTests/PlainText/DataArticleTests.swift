import TestSupport
import Testing

@testable import Ingestion

@Suite(.enabled(if: DataFolder.isPresent, "VINDPLAATS_DATA names no folder"))
struct DataArticleTests {
  private func article(_ name: String) throws -> Article {
    let decoded = try TextDecoder.decode(DataFolder.bytes("articles/" + name))
    return PlainTextReader().article(decoded, id: name, sourcePath: name)
  }

  @Test func `reads the speech`() throws {
    let article = try article("000_d4b31be0c7d439ce.txt")
    #expect(article.displayTitle == "CX Troonrede 2021")
    #expect(article.date?.description == "2021-09-21")
    #expect(article.kind == .speech)
    #expect(article.cuts(.listItem).count == 5)
    #expect(article.cuts(.heading) == [])
    #expect(article.cuts(.footnote).count == 1)
    #expect(article.cuts(.question) == [])
  }

  @Test func `reads the article with headings`() throws {
    let article = try article("001_b02e8dda5d9e78a0.txt")
    #expect(article.title == "Maak je organisatie CX-klaar")
    #expect(article.date == nil)
    #expect(article.kind == .article)
    #expect(article.cuts(.heading).count == 11)
    #expect(article.cuts(.listItem).count == 4)
    #expect(article.cuts(.question) == [])
  }

  @Test func `reads the interview with its speakers`() throws {
    let article = try article("004_f6fb6b915e2e57d1.txt")
    #expect(article.title == nil)
    #expect(article.date == nil)
    #expect(article.kind == .interview)
    let questions = article.zones.filter { $0.kind == .question }
    let answers = article.zones.filter { $0.kind == .answer }
    #expect(questions.count == answers.count)
    #expect(Set(questions.map(\.speaker)) == ["Sara Staffaroni"])
    #expect(Set(answers.map(\.speaker)) == ["Jeannie Walters"])
  }
}
