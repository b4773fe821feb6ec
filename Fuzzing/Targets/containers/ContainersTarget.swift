import FuzzSupport
import Ingestion

/// Saved messages and web archives; the first byte chooses which.
@c(LLVMFuzzerTestOneInput)
public func fuzzContainers(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Fuzz.bytes(data, count)
  guard let choice = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  switch choice % 3 {
  case 0: readMessage(bytes)
  case 1: _ = ArchiveChecks.read(bytes)
  default:
    let plain = ArchiveChecks.read(bytes)
    let packed = ArchiveChecks.read(ArchiveChecks.gzip(bytes))
    // A length that is wrong is seen at other places in a file that cannot be read from any place.
    guard plain.isWhole, packed.isWhole else { return 0 }
    Fuzz.expect(plain.articles == packed.articles, "packed, it has other articles")
  }
  return 0
}

private func readMessage(_ bytes: [UInt8]) {
  do throws(IngestionError) {
    let article = try ArticleReader.article(bytes, format: .savedMessage, id: "a", path: "a.mht")
    ArticleChecks.run(article)
  } catch {
    switch error {
    case .damaged, .binary, .unsupportedEncoding: break
    default: fatalError("a message was refused: \(error)")
    }
  }
}
