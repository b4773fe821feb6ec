import Foundation
import Index
import TestSupport
import Testing

@testable import VindplaatsKit

@Suite struct WordListTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("bloed\nbloeden\nfiets\nbloeddruk\n", to: "lijst/woorden")
    try folder.write("bloed\nbloeden\nfiets\nbloeddruk\n", to: "elders/ver/woorden")
    try folder.write("bloed\n", to: "lijst/andere")
    try folder.write("Een\n\nHij bloedt. De fietsen ook.", to: "a/een.txt")
    try folder.write("Twee\n\nWie fietst heeft bloeddruk.", to: "a/twee.txt")
  }

  private func index(
    _ name: String, _ list: WordList.Choice?, paths: [String] = ["a"],
    analyzer: IndexerOptions.Analyzer? = nil
  ) throws {
    var options = IndexerOptions(directory: folder.path + "/" + name)
    options.wordList = list
    options.analyzer = analyzer
    _ = try Indexer(options).run(paths.map { folder.path + "/" + $0 })
  }

  private func optimize(_ name: String, _ list: WordList.Choice?) throws {
    var options = OptimizerOptions(directory: folder.path + "/" + name)
    options.wordList = list
    _ = try Optimizer(options).run()
  }

  private func file(_ name: String) -> WordList.Choice { .file(folder.path + "/" + name) }

  private func refusal(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return "\(error)".replacing(folder.path + "/", with: "")
    }
  }

  private func found(_ query: String, in name: String) throws -> Int {
    try Library(directory: folder.path + "/" + name).search(query).totalCount
  }

  @Test func `words of the list are attested`() throws {
    try index("zonder", nil)
    try index("met", file("lijst/woorden"))
    #expect(try found("=bloedt bloeden", in: "zonder") == 1)
    #expect(try found("bloeden", in: "met") == 2)
    #expect(try found("bloed", in: "zonder") <= (try found("bloed", in: "met")))
  }

  @Test func `the index is the same wherever the list lies, and without one as before`() throws {
    try index("hier", file("lijst/woorden"))
    try index("daar", file("elders/ver/woorden"))
    #expect(try folder.index("hier") == folder.index("daar"))
    try index("zonder", nil)
    try index("geen", WordList.Choice.none)
    #expect(try folder.index("zonder") == folder.index("geen"))
    #expect(try folder.index("zonder") != folder.index("hier"))
  }

  @Test func `a merge equals an index made at once`() throws {
    try index("samen", file("lijst/woorden"))
    try optimize("samen", file("lijst/woorden"))
    try folder.write("Een\n\nHij bloedt. De fietsen ook.", to: "b/een.txt")
    try index("stuk", file("lijst/woorden"), paths: ["b"])
    try folder.write("Twee\n\nWie fietst heeft bloeddruk.", to: "b/twee.txt")
    try index("stuk", file("elders/ver/woorden"), paths: ["b"])
    try optimize("stuk", file("lijst/woorden"))
    #expect(try folder.index("samen") == folder.index("stuk"))
    #expect(try found("bloeden", in: "stuk") == 2)
  }

  @Test func `another list, or none where there was one, is refused in one line`() throws {
    try index("met", file("lijst/woorden"))
    let before = try folder.index("met")
    for choice in [file("lijst/andere"), WordList.Choice.none] {
      let line = refusal { try index("met", choice) }
      #expect(line?.hasPrefix("met: made with the word list woorden (SHA-256 ") == true)
      #expect(line?.contains("\n") == false)
    }
    #expect(
      refusal { try optimize("met", nil) }?.hasSuffix("is not installed; name it with --word-list")
        == true)
    #expect(try folder.index("met") == before)
  }

  @Test func `a list for an index that has none, or whose analysis needs none, is refused`() throws
  {
    try index("zonder", nil)
    #expect(
      refusal { try index("zonder", file("lijst/woorden")) }
        == "zonder: made without a word list; make another index with --index to use one")
    #expect(
      refusal { try index("stam", file("lijst/woorden"), analyzer: .snowball) }
        == "stam: analysis snowball uses no word list; leave out --word-list")
    #expect(refusal { try index("weg", file("lijst/weg")) } != nil)
  }
}
