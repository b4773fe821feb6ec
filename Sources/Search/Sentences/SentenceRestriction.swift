/// Which sentences count, whatever the query: those of certain speakers, or those that are speech.
package struct SentenceRestriction: Sendable {
  /// For each segment, by document, the sentences that count, ascending.
  package let sentences: [[UInt32: [Int]]]

  /// - `sentences`: For each segment of the index.
  package init(sentences: [[UInt32: [Int]]]) {
    self.sentences = sentences
  }

  /// Whether a document has a sentence that counts.
  func admits(_ document: UInt32, ofSegment segment: Int) -> Bool {
    sentences[segment][document] != nil
  }

  /// Whether a sentence counts.
  func admits(_ sentence: Int, of document: UInt32, ofSegment segment: Int) -> Bool {
    sentences[segment][document]?.contains(sentence) ?? false
  }
}
