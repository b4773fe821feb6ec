/// What the lenient parser makes of something that has no meaning.
enum QueryReading: String, Hashable, Sendable {
  /// It is searched for.
  case text = "read as text"
  /// It is as if it were not there.
  case omission = "left out"
  /// A group ends with the query.
  case closedAtEnd = "read as closed at the end"
  /// A field inside a field counts instead of the outer one.
  case innerField = "the inner one holds"
}
