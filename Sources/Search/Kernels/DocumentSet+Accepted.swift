extension Optional<DocumentSet> {
  /// Calls `body` with a view of the set for kernels; nil accepts every document.
  func withAccepted<Result, Failure: Error>(
    documentCount: Int, _ body: (AcceptedDocuments) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let count = UInt32(documentCount)
    guard let self else {
      return try body(unsafe AcceptedDocuments(words: nil, documentCount: count))
    }
    // SAFETY: the array lives during the call and has a bit a document, none past the last.
    return try unsafe self.words.withUnsafeBufferPointer { (words) throws(Failure) in
      try body(unsafe AcceptedDocuments(words: words.baseAddress, documentCount: count))
    }
  }
}
