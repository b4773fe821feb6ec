import CZlib
import FuzzSupport
import Glibc
import Ingestion

/// What holds of every web archive.
enum ArchiveChecks {
  private static let path =
    "\(String(cString: getenv("TMPDIR") ?? strdup("/tmp")))/\(getpid()).warc"

  /// Reads an archive to its end.
  ///
  /// - Returns: Its articles, and whether nothing was wrong with it.
  static func read(_ bytes: [UInt8]) -> (articles: [Article], isWhole: Bool) {
    write(bytes)
    var articles: [Article] = []
    var isWhole = true
    do throws(IngestionError) {
      var reader = try CollectionReader(path, format: .webArchive)
      while let batch = try reader.next() {
        batch.forEachArticle(id: "a.warc") { result in
          switch result {
          case .success(let article): articles.append(article)
          case .failure(let error):
            Fuzz.expect(!error.description.contains("\n"), "an error of two lines: \(error)")
            isWhole = false
          }
        }
      }
    } catch {
      guard case .damaged = error else { fatalError("an archive was refused: \(error)") }
      isWhole = false
    }
    articles.forEach { ArticleChecks.run($0) }
    Fuzz.expect(Set(articles.map(\.id)).count == articles.count, "an id twice")
    return (articles, isWhole)
  }

  /// One member of gzip.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: Int(compressBound(UInt(bytes.count))))
    var count = UInt(output.count)
    Fuzz.expect(compress2(&output, &count, bytes, UInt(bytes.count), 6) == Z_OK, "not packed")
    let sums = [
      UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count))), UInt32(bytes.count),
    ]
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + output[2..<(Int(count) - 4)]
      + sums.flatMap { sum in (0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) } }
  }

  private static func write(_ bytes: [UInt8]) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    Fuzz.expect(file >= 0, "\(path) cannot be written")
    // Inputs are small: one call writes them.
    Fuzz.expect(Glibc.write(file, bytes, bytes.count) == bytes.count, "\(path) is not written")
    close(file)
  }
}
