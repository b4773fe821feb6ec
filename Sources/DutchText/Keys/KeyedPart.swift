/// A part of a compound and what it is indexed under.
package struct KeyedPart: Hashable, Sendable {
  /// Its bytes in the form, what links it to the next part included.
  package var range: Range<Int>
  /// The key that it has as a word.
  package var key: [UInt8]

  package init(range: Range<Int>, key: [UInt8]) {
    self.range = range
    self.key = key
  }
}
