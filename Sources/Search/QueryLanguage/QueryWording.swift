/// What is said of a mistake in a query, in its parts.
struct QueryWording: Hashable, Sendable {
  /// What is wrong.
  let fault: String
  /// What the lenient parser made of it.
  let reading: QueryReading
  /// What to write instead, if there is something to say.
  let advice: String?

  /// Puts the parts together.
  init(_ fault: String, _ reading: QueryReading, _ advice: String? = nil) {
    self.fault = fault
    self.reading = reading
    self.advice = advice
  }
}
