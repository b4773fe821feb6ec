import FuzzSupport
import Ingestion

/// Pages: prefilter, parser, extractor and metadata, through the door that files come by.
@c(LLVMFuzzerTestOneInput)
public func fuzzHTML(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Fuzz.bytes(data, count)
  do throws(IngestionError) {
    let article = try ArticleReader.article(bytes, format: .html, id: "a", path: "a.html")
    ArticleChecks.run(article)
    let again = try ArticleReader.article(bytes, format: .html, id: "a", path: "a.html")
    Fuzz.expect(again == article, "another article at the second reading")
    let decoded = try TextDecoder.decode(bytes, label: EncodingPrescan.label(in: bytes))
    _ = try HTMLReader().explained(decoded, id: "a", sourcePath: "a.html")
  } catch {
    switch error {
    case .binary, .unsupportedEncoding: break
    default: fatalError("a page was refused: \(error)")
    }
  }
  return 0
}
