import DutchText
import FuzzIndex
import FuzzSupport
import Index
import Search
import VindplaatsKit

/// An index that queries are resolved against, made once; libFuzzer has one thread.
nonisolated(unsafe) private let segments: [SegmentReader] = {
  let folder = ScratchFolder("query")
  do {
    try BaseIndex.build(in: folder, analyzer: .nl1, hasHistory: true)
    return try IndexReader(directory: folder.path).segments
  } catch {
    fatalError("no index: \(error)")
  }
}()

/// Queries: parser, printer, resolution and both ways of searching; the first byte chooses what may be found.
@c(LLVMFuzzerTestOneInput)
public func fuzzQuery(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Fuzz.bytes(data, count)
  guard let flags = input.first else { return 0 }
  let query = String(decoding: input.dropFirst(), as: UTF8.self)
  guard let parsed = SyntaxChecks.run(query) else { return 0 }
  // Longer ones would show nothing new about searching, only take time.
  guard input.count <= 600 else { return 0 }
  do {
    try SearchChecks(segments, flags: flags).run(parsed)
  } catch {
    fatalError("a whole index gave \(error)")
  }
  return 0
}
