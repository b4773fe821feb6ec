/// Where a piece of a query stands, which decides what may begin there.
enum QueryPlace: Hashable, Sendable {
  /// On its own.
  case bare
  /// Directly after a sign: no operator.
  case signed
  /// Directly after a field's name: no operator, no other field.
  case scoped
}
