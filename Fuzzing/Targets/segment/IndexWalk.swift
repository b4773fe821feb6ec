import FuzzSupport
import Index
import Storage
import VindplaatsKit

/// Reads what an index holds, in every way in which the program does.
///
/// Each step ends in a named error or with what it read.
struct IndexWalk {
  private let directory: String

  init(_ directory: String) {
    self.directory = directory
  }

  /// Walks in one of the ways; what traps or reads outside its buffers stops the run.
  func run(_ way: Int) {
    switch way % 8 {
    case 0: diagnose()
    case 1: readAll()
    default: ask(Self.queries.enumerated().filter { $0.offset % 6 == way % 8 - 2 }.map(\.element))
    }
  }

  private func diagnose() {
    attempt { () throws(StorageError) in
      let report = try IndexDoctor.check(directory: directory)
      Fuzz.expect(report.findings.allSatisfy { !"\($0)".isEmpty }, "a finding without words")
    }
  }

  private func readAll() {
    attempt { () throws(StorageError) in
      for segment in try IndexReader(directory: directory).segments {
        DocumentWalk(segment).run()
      }
    }
  }

  private func ask(_ queries: [String]) {
    guard let library = try? Library(directory: directory) else { return }
    queries.forEach { ask(library, $0) }
  }

  private static let queries = [
    "klant", "de het een", "klant koning wachten", "+klant +beleving", "\"is niet\"",
    "\"klant koning\"~5", "klanten*", "klnt~1", "=klanten", "titel:klant", "auteur:bos klant",
    "bron:krant NOT prijs", "spreker:anna wij", "datum:2012..2019 OR café", "wachttijden",
  ]

  private func ask(_ library: Library, _ query: String) {
    do {
      var options = SearchOptions()
      options.contextCount = 1
      let answer = try library.search(query, options: options)
      Fuzz.expect(answer.hits.count <= 10, "more hits than were asked for")
      if let hit = answer.hits.first {
        _ = try library.explain(query, article: hit.id)
        _ = try library.article(hit.id)
        _ = try library.cite([hit.id], style: .apa)
      }
    } catch {}
    do {
      var options = QuoteSearchOptions()
      options.countsFacets = true
      _ = try library.quotes(query, options: options)
    } catch {}
  }
}

/// Runs a step whose errors are answers.
func attempt(_ body: () throws(StorageError) -> Void) {
  do throws(StorageError) {
    try body()
  } catch {
    Fuzz.expect(!"\(error)".isEmpty, "an error without words")
  }
}
