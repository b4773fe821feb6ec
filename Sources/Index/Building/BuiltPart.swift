/// What one worker built: its documents, and their postings in runs sorted by form.
package struct BuiltPart: Sendable {
  /// Each run holds documents after those of the run before.
  let runs: [PostingsRun]
  let documents: BuiltDocuments

  /// The documents.
  package var documentCount: Int { documents.count }
}
