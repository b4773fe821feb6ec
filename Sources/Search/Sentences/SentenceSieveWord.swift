internal import Index

/// A term that a sentence may hold, and what it is worth there at most.
struct SentenceSieveWord {
  /// The term.
  let key: TermKey
  /// What n occurrences in a sentence are worth at most, for n from 0 to 8, more counting as 8; ascending.
  let bounds: [Double]
  /// What endlessly many occurrences are worth.
  let peak: Double
  /// Whether every sentence found holds it.
  let isRequired: Bool

  /// What it is worth at most.
  var bound: Double { bounds[8] }
}
