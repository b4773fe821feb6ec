/// A word of an index that differs little from one that was typed.
package struct SpellingNeighbour: Hashable, Sendable {
  /// Its form.
  package let form: [UInt8]
  /// How many edits lie between: 1 or 2.
  package let edits: Int
  /// Its occurrences in the index.
  package let count: UInt64
}
