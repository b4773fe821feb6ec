/// A line of a file of synonyms.
package struct SynonymRule: Hashable, Sendable {
  /// Its number, counted from 1.
  package let line: Int
  /// What may be typed.
  package let sources: [String]
  /// What is searched for beside it; what was typed itself is not repeated.
  package let targets: [String]

  /// Words that stand for each other, or, with an arrow, words and what stands for them.
  init(line: Int, sources: [String], targets: [String]?) {
    self.line = line
    self.sources = sources
    self.targets = targets ?? sources
  }
}
