import FuzzIndex
import FuzzSupport
import Storage
import VindplaatsKit

/// The indexes that inputs change, each in a folder, made once.
private let bases: [(folder: ScratchFolder, index: CraftedIndex)] = {
  let kinds: [(IndexerOptions.Analyzer, Bool)] = [
    (.nl1, false), (.nl1, true), (.whitespace, false), (.snowball, true),
  ]
  return kinds.enumerated().map { number, kind in
    let folder = ScratchFolder("base-\(number)")
    do {
      try BaseIndex.build(in: folder, analyzer: kind.0, hasHistory: kind.1)
      return (folder, CraftedIndex(try folder.files()))
    } catch {
      fatalError("no index: \(error)")
    }
  }
}()

/// Indexes that somebody changed on purpose: the first byte chooses one and how it is read, the others say
/// what is changed.
@c(LLVMFuzzerTestOneInput)
public func fuzzSegment(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Fuzz.bytes(data, count)
  guard let choice = input.first else { return 0 }
  let base = bases[Int(choice) % bases.count]
  var crafted = base.index
  crafted.apply(input.dropFirst())
  let before = base.index.manifest
  for file in crafted.changed { base.folder.write(file.bytes, to: file.name) }
  IndexWalk(base.folder.path).run(Int(choice) / bases.count)
  for file in crafted.changed where file.name != "manifest" { base.folder.remove(file.name) }
  base.folder.write(before, to: "manifest")
  return 0
}
