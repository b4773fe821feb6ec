/// The documents that one worker took, in the order in which it did.
struct BuiltDocuments: Sendable {
  let stored: FinishedSpool
  let sentences: FinishedSpool
  let quotes: FinishedSpool
  /// Where the quotes of each document end in their spool.
  let quoteEnds: [UInt64]
  /// As `BuiltRow` has them.
  let rows: FinishedSpool
  /// The key of each id.
  let keys: [UInt64]
  /// Where each belongs in the order of the input.
  let sequences: [UInt64]
  let sources: ValueColumn
  let authors: ValueListColumn

  var count: Int { keys.count }
}
