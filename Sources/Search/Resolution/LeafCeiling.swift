/// What a typed word is worth, above which nothing goes that stands in for it.
struct LeafCeiling: Hashable {
  /// The word's form.
  let form: [UInt8]
  /// The documents that hold the word, those of its terms added up; at least 1.
  let documentFrequency: UInt64
  /// Its occurrences in all of them.
  let occurrenceCount: UInt64
  /// Its idf.
  let idf: Float
}
