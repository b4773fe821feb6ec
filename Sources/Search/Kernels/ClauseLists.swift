/// What a clause cursor reads its lists and bounds from.
@safe
struct ClauseLists {
  /// The documents of a list; of a term its block's.
  let documents: UnsafeMutablePointer<UInt32>
  /// The scores of a list; of a term its block's.
  let scores: UnsafeMutablePointer<Double>
  /// A bound a block; of a term with a table those of two super blocks, 64.
  let bounds: UnsafeMutablePointer<Double>
  /// The documents of a list.
  let count: Int

  init(
    documents: UnsafeMutablePointer<UInt32>, scores: UnsafeMutablePointer<Double>,
    bounds: UnsafeMutablePointer<Double>, count: Int
  ) {
    unsafe self.documents = documents
    unsafe self.scores = scores
    unsafe self.bounds = bounds
    self.count = count
  }
}
