/// A range of Unicode scalars of a text, as gold files write it: `[start, end]`.
package struct GoldSpan: Hashable, Sendable, Decodable {
  /// The first scalar.
  package let start: Int
  /// The scalar after the last.
  package let end: Int

  /// Reads an array of two numbers.
  package init(from decoder: any Decoder) throws {
    var numbers = try decoder.unkeyedContainer()
    start = try numbers.decode(Int.self)
    end = try numbers.decode(Int.self)
    guard numbers.isAtEnd else {
      throw DecodingError.dataCorruptedError(
        in: numbers, debugDescription: "a span has two numbers")
    }
  }

  /// What the span cuts out of a text, or nil where it is empty or reaches outside.
  package func cut(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard start >= 0, start < end, end <= scalars.count else { return nil }
    let first = scalars.index(scalars.startIndex, offsetBy: start)
    return String(scalars[first..<scalars.index(first, offsetBy: end - start)])
  }
}
