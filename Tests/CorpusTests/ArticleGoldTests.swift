import CorpusSupport
import Foundation
import Testing

@Suite struct ArticleGoldTests {
  private let corpus: Corpus

  init() throws { corpus = try Corpus.load() }

  @Test func `every article has its gold and every gold its article`() {
    #expect(corpus.articles.map(\.id).sorted() == corpus.articleFiles)
    #expect(corpus.articles.map { $0.name + ".json" } == corpus.goldFiles)
  }

  @Test func `the collection has the size that it promises`() {
    let articles = corpus.articles
    #expect(articles.count >= 60)
    #expect(articles.filter { $0.duplicateOf == nil }.reduce(0) { $0 + $1.wordCount } >= 45_000)
    #expect(articles.count { $0.isHTML } >= 40)
    #expect(Set(articles.filter { $0.isHTML }.map(\.template)).count >= 15)
    #expect(Set(articles.map(\.kind)) == Set(GoldArticle.Kind.allCases))
    #expect(Set(articles.map(\.variety)) == ["nl-NL", "nl-BE"])
    #expect(Set(articles.flatMap(\.authors)).count >= 40)
    for suffix in ["txt", "md", "html", "htm", "xhtml", "mhtml"] {
      #expect(articles.contains { $0.id.hasSuffix("." + suffix) }, "no .\(suffix)")
    }
  }

  @Test func `who signs is a person or an organisation, not both`() {
    #expect(corpus.articles.allSatisfy { $0.organisation == nil || $0.authors.isEmpty })
    #expect(corpus.articles.contains { $0.organisation != nil })
  }

  @Test func `dates are cut to their precision`() {
    for article in corpus.articles {
      let length =
        switch article.precision {
        case .day: 10
        case .month: 7
        case .year: 4
        case nil: 0
        }
      #expect(article.date?.utf8.count ?? 0 == length, "\(article.id)")
      let isDate = (article.date ?? "").utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
      #expect(isDate, "\(article.id)")
      if let modified = article.modified {
        #expect(modified > article.date ?? "", "\(article.id)")
      }
    }
  }

  @Test func `text is composed, with its white space collapsed`() {
    for article in corpus.articles {
      for text in article.body.map(\.text) + [article.title] {
        let composed = text.precomposedStringWithCanonicalMapping
        #expect(Array(composed.unicodeScalars) == Array(text.unicodeScalars), "\(article.id)")
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        #expect(!words.contains(""), "\(article.id): \(text)")
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 }, "\(article.id): \(text)")
      }
    }
  }

  @Test func `file names are ASCII, and languages and addresses as described`() {
    for article in corpus.articles {
      #expect(article.id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(article.id)")
      #expect(article.language == "nl", "\(article.id)")
      #expect(["nl-NL", "nl-BE"].contains(article.variety), "\(article.id)")
      let host = article.url.flatMap { URL(string: $0)?.host }
      #expect(article.url == nil || host?.hasSuffix(".example") == true, "\(article.id)")
      #expect(!article.title.isEmpty && !article.body.isEmpty, "\(article.id)")
    }
  }

  @Test func `only interviews, questions and answers have speakers`() {
    for article in corpus.articles {
      for part in article.body where part.speaker != nil {
        #expect(article.kind == .interview || article.kind == .faq, "\(article.id)")
        #expect(part.zone == .question || part.zone == .answer, "\(article.id): \(part.text)")
      }
    }
  }

  @Test func `the five near-duplicates are marked, and overlap as much as it says`() throws {
    #expect(corpus.nearDuplicates.count == 5)
    let marked = corpus.articles.filter { $0.duplicateOf != nil }
    #expect(Set(marked.map(\.id)) == Set(corpus.nearDuplicates.map(\.id)))
    for pair in corpus.nearDuplicates {
      let article = try #require(corpus.articles.first { $0.id == pair.id })
      let original = try #require(corpus.articles.first { $0.id == pair.original })
      #expect(article.duplicateOf == original.id)
      #expect(original.duplicateOf == nil)
      let (first, second) = (shingles(of: article), shingles(of: original))
      let jaccard = Double(first.intersection(second).count) / Double(first.union(second).count)
      #expect(abs(jaccard - pair.jaccard) <= 0.005, "\(pair.id): \(jaccard)")
    }
  }

  /// All five words in a row.
  private func shingles(of article: GoldArticle) -> Set<[Substring]> {
    let words = article.body.flatMap { $0.text.split(separator: " ") }
    return Set(words.indices.dropLast(4).map { Array(words[$0...($0 + 4)]) })
  }

  @Test func `the version stands in its file and in the README`() throws {
    let page = try CorpusFolder.text("README.md")
    #expect(page.contains("Version: **\(corpus.version)**"))
    #expect(page.contains("\n| \(corpus.version) | "))
  }
}
