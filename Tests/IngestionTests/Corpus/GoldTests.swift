import TestSupport
import Testing

@testable import Ingestion

/// The collection in `Corpus/` grows, so its articles are held to shares; single behaviours have
/// tests of their own.
@Suite struct GoldTests {
  private func share(_ hits: [Bool]) -> Double {
    hits.isEmpty ? 1 : Double(hits.count { $0 }) / Double(hits.count)
  }

  @Test func `date lines and bylines are read, and traps are not`() throws {
    let bytes = try FileReader().read(GoldArticle.corpus + "/gold/datelines.tsv").bytes
    var hits: [Bool] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t").map { String($0) }
      try #require(fields.count == 5)
      let meta = MetaLine(fields[1], acceptsBareNames: true)
      var names = meta?.byline?.people ?? []
      // A desk without a name of its own is an organisation here and nobody in the gold.
      if let desk = meta?.byline?.organisation, desk.contains(" ") { names.append(desk) }
      let found = [
        meta?.date?.date.description ?? "-", names.isEmpty ? "-" : names.joined(separator: "; "),
        meta?.modified?.description ?? "-",
      ]
      hits.append(found == Array(fields[2...]))
      if !(hits.last ?? true) { print("\(fields[0]): \(fields[1]): \(found)") }
    }
    #expect(share(hits) >= 0.98)
  }

  @Test func `text and Markdown articles come out as their gold says`() throws {
    let walk = try FolderWalk.files(below: [GoldArticle.corpus + "/articles"])
    let table = try MetadataTable(reading: walk.metadataFiles)
    #expect(table.errors == [])
    var heads: [Bool] = []
    var paragraphs: [Bool] = []
    for file in walk.files where file.format == .plainText || file.format == .markdown {
      let article = try ArticleReader().articles(of: file, metadata: table).articles[0]
      let gold = try GoldArticle(id: file.id)
      heads.append(article.title == gold.title)
      heads.append(article.authors == gold.authors)
      heads.append(article.date?.description == gold.date)
      let texts = TextParagraph.paragraphs(of: article).map(\.text)
      let wanted = gold.body.map(\.text)
      let kept = wanted.count - wanted.difference(from: texts).insertions.count
      paragraphs += wanted.indices.map { $0 < kept }
      paragraphs += Array(repeating: false, count: texts.count - kept)
    }
    #expect(share(heads) >= 0.95)
    #expect(share(paragraphs) >= 0.95)
  }

  @Test func `pages come out with the title, the date and the signature of their gold`() throws {
    let walk = try FolderWalk.files(below: [GoldArticle.corpus + "/articles"])
    var signatures: [Bool] = []
    for file in walk.files where file.format == .html || file.format == .savedMessage {
      let article = try ArticleReader().articles(of: file).articles[0]
      let gold = try GoldArticle(id: file.id)
      #expect(article.title == gold.title, "\(file.id)")
      #expect(article.date?.description == gold.date, "\(file.id)")
      let isRight =
        article.authors == gold.authors
        && (article.organisation == gold.organisation || gold.organisation == nil)
      signatures.append(isRight)
      if !isRight { print("\(file.id): \(article.authors), \(article.organisation ?? "-")") }
    }
    #expect(signatures.count > 40)
    #expect(share(signatures) >= 0.95)
  }

  @Test func `speakers of text and Markdown interviews are the gold's`() throws {
    let walk = try FolderWalk.files(below: [GoldArticle.corpus + "/articles"])
    var hits: [Bool] = []
    for file in walk.files where file.format == .plainText || file.format == .markdown {
      let article = try ArticleReader().articles(of: file).articles[0]
      let bytes = Array(article.text.utf8)
      let turns = article.zones.filter { $0.kind == .question || $0.kind == .answer }
      for part in try GoldArticle(id: file.id).body where part.speaker != nil {
        let turn = turns.first {
          String(decoding: bytes[$0.range], as: UTF8.self).contains(part.text)
        }
        hits.append(
          turn?.speaker == part.speaker && (turn?.kind == .question) == (part.zone == "question"))
      }
    }
    #expect(hits.count > 10)
    #expect(share(hits) >= 0.95)
  }
}
