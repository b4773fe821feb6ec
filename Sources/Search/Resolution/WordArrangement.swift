/// How the words of a leaf stand to each other in a text.
package enum WordArrangement: Hashable, Sendable {
  /// On adjoining positions, in order; also a word alone.
  case sequence
  /// In any order, the first and the last at most so many positions apart.
  case near(Int)
}
