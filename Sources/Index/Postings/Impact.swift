/// What a document can bring to a term's score: its weighted frequency and the byte of its length.
package struct Impact: Hashable, Sendable {
  /// The weighted frequency; 65,535 stands for that or more.
  package var frequency: UInt16
  /// The norm byte; a higher one is a longer document.
  package var norm: UInt8

  package init(frequency: UInt16, norm: UInt8) {
    self.frequency = frequency
    self.norm = norm
  }
}
