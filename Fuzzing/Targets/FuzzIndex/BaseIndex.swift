package import VindplaatsKit

/// Indexes of a few hundred short articles, the same at every start.
package enum BaseIndex {
  /// Builds an index in a folder: articles with quotes, speakers, dates and compounds, enough of them for full
  /// blocks; where `hasHistory`, in two segments, one with deletions.
  package static func build(
    in folder: ScratchFolder, analyzer: IndexerOptions.Analyzer, hasHistory: Bool
  ) throws {
    var options = IndexerOptions(directory: folder.path)
    options.analyzer = analyzer
    options.threadCount = 1
    let source = ScratchFolder("source")
    source.write(Array(records(0..<140).utf8), to: "a.jsonl")
    _ = try Indexer(options).run([source.path])
    if hasHistory {
      source.write(Array(records(4..<140).utf8), to: "a.jsonl")
      source.write(Array(records(140..<150).utf8), to: "b.jsonl")
      _ = try Indexer(options).run([source.path])
      source.remove("b.jsonl")
    }
    source.remove("a.jsonl")
  }

  private static let words = [
    "klant", "klanten", "koning", "klantbeleving", "beleving", "wachttijd", "wachten", "bellen",
    "belt", "medewerker", "medewerkers", "klantenservice", "service", "prijs", "prijzen", "één",
    "café", "zo'n", "klacht", "klachten", "afdeling", "luisteren", "luistert", "€ 2.000", "59%",
    "e-mail", "chatbot", "vertrouwen", "tevreden", "tevredenheid", "loyaliteit", "de", "het",
    "een", "van", "en", "is", "niet", "ook", "op",
  ]

  /// A line for each article, with a text that depends on its number alone.
  private static func records(_ numbers: Range<Int>) -> String {
    numbers.map { number in
      var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
      func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
      }
      func sentence() -> String {
        let count = 2 + next(7)
        let text = (0..<count).map { _ in words[min(next(words.count), next(words.count))] }
        return text.joined(separator: " ") + "."
      }
      let name = ["Anna Bos", "Cor de Wit", "Els Ünal"][next(3)]
      var text = "\(sentence()) \(sentence())"
      if next(3) == 0 { text += "\\n\\n“Wij \(sentence())” zegt \(name)." }
      if next(3) == 0 { text += "\\n\\n\(name): \(sentence())\\n\\nVraag: \(sentence())" }
      let long = number == 7 ? (0..<60).map { _ in sentence() }.joined(separator: " ") : ""
      return """
        {"id":"artikel-\(number)","title":"\(sentence())","text":"\(text)\\n\\n\(long)",\
        "authors":["\(name)"],"date":"20\(10 + next(14))-0\(1 + next(9))-1\(next(9))",\
        "site":"\(["Vakblad", "Krant"][next(2)])","url":"https://voorbeeld.nl/\(number)"}

        """
    }.joined()
  }
}
