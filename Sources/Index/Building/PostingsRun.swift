/// Postings by form, sorted by form: what one spill leaves.
///
/// *Vocabulary*: for each form `varint shared, varint rest, bytes, varint occurrences, varint postings
/// byte count`, front-coded. *Postings*: for each document `varint (gap << 2 | has extra << 1 | occurs
/// once), [varint count − 2], [varint extra], [varint position]ⁿ`: the first position, then the steps
/// less one; the first gap is the document. Runs are temporary: the layout is no part of the format.
struct PostingsRun: Sendable {
  let vocabulary: FinishedSpool
  let postings: FinishedSpool
  /// The forms in it.
  let formCount: Int
}
