/// The numbers of the zone kinds that a presentation looks at; docs/INDEX-FORMAT.md, "Sentences".
enum ZoneNumber {
  /// A heading; of sentence 0, the title.
  static let heading: UInt8 = 1
  /// A question of an interview.
  static let question: UInt8 = 4
  /// An answer.
  static let answer: UInt8 = 5
}
