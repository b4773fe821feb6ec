internal import ArgumentParser

/// Refuses numbers that an option must not be.
enum OptionRange {
  /// Throws what the parser says of wrong use unless a value is in its range.
  static func check(_ option: String, _ value: Int, in range: ClosedRange<Int>) throws {
    guard range.contains(value) else {
      throw ValidationError(
        "'\(option) \(value)' is not from \(range.lowerBound) to \(range.upperBound)")
    }
  }
}
