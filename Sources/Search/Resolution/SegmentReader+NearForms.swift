internal import Index

// MARK: - Errors of typing
extension SegmentReader {
  /// Walks the forms within some edits of a form, in order.
  ///
  /// - Parameters:
  ///   - form: What was typed.
  ///   - edits: 1 or 2.
  ///   - body: Receives each form and its entry.
  /// - Throws: What reading the dictionary throws.
  /// - Complexity: O(forms that share a prefix with a near word): stretches without one are passed over.
  func forEachForm(
    near form: [UInt8], edits: Int, _ body: ([UInt8], FormEntry) -> Void
  ) throws(IndexError) {
    var walk = LevenshteinWalk(form, edits: edits)
    try walkForms { (_, candidate, entry) in
      switch walk.visit(candidate) {
      case .near: body(candidate, entry)
      case .far: break
      case .farWithPrefix(let byteCount): return .skip(prefixByteCount: byteCount)
      case .farBelow(let text): return .seek(text)
      }
      return .next
    }
  }
}
