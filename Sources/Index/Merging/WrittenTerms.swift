/// The lists of a batch of terms, and what the dictionary says of each; offsets count from the batch's own start.
struct WrittenTerms: Sendable {
  /// But for the place of their forms.
  let entries: [TermEntry]
  /// By section: postings, block tables, positions, form ordinals.
  let lists: [(section: SegmentSection, bytes: FinishedSpool)]
}
