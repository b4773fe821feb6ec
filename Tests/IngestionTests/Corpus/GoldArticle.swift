import Foundation

@testable import Ingestion

/// The gold of one article of `Corpus/`.
struct GoldArticle {
  /// One object of `body`.
  struct Part: Hashable {
    var zone: String
    var text: String
    var speaker: String?
  }

  let value: JSONValue

  /// The folder `Corpus/` of this repository.
  static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpus").path

  /// Reads the gold of the article with an id such as `column-wachtmuziek.txt`.
  init(id: String) throws {
    let name = id.prefix { $0 != "." }
    let bytes = try FileReader().read("\(Self.corpus)/gold/articles/\(name).json").bytes
    value = try JSONParser.parse(bytes.span).value
  }

  var title: String? { value["title"]?.string }
  var authors: [String] { value["authors"]?.array?.compactMap(\.string) ?? [] }
  var organisation: String? { value["organisation"]?.string }
  var date: String? { value["date"]?.string }
  var kind: String? { value["kind"]?.string }

  var body: [Part] {
    (value["body"]?.array ?? []).map { part in
      Part(
        zone: part["zone"]?.string ?? "", text: part["text"]?.string ?? "",
        speaker: part["speaker"]?.string)
    }
  }
}
