import FuzzSupport
import Ingestion

/// Bytes in any encoding under any label; the first byte chooses the label, and what reads the text.
@c(LLVMFuzzerTestOneInput)
public func fuzzEncodings(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Fuzz.bytes(data, count)
  guard let choice = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  let labels = EncodingChecks.labels
  let number = Int(choice) % (labels.count + 2)
  let label = number < labels.count ? labels[number] : EncodingPrescan.label(in: bytes)
  EncodingChecks.run(bytes, label: label)
  for format in [SourceFormat.plainText, .markdown] {
    do throws(IngestionError) {
      let article = try ArticleReader.article(bytes, format: format, id: "a", path: "a")
      ArticleChecks.run(article)
    } catch {
      switch error {
      case .binary, .unsupportedEncoding: break
      default: fatalError("a text was refused: \(error)")
      }
    }
  }
  return 0
}
