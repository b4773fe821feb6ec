/// Holds the tokens of documents until they are sorted by form.
///
/// A token costs four bytes while documents come in, and eight more while it is sorted: one counting
/// sort a spill instead of a list a form.
struct TokenAccumulator: Sendable {
  /// Neighbouring tokens of one document and one weight.
  struct Stretch {
    var document: UInt32
    var firstPosition: UInt32
    var count: UInt32
    var weight: UInt8
  }

  private(set) var forms: [UInt32] = []
  private(set) var stretches: [Stretch] = []

  var isEmpty: Bool { stretches.isEmpty }

  /// Bytes that a spill of what is held would take, sorting included.
  var byteCount: Int { forms.count * 12 + stretches.count * MemoryLayout<Stretch>.stride }

  /// Adds the tokens of one sentence.
  mutating func append(
    _ tokens: ArraySlice<UInt32>, document: UInt32, firstPosition: UInt32, weight: UInt8
  ) {
    forms.append(contentsOf: tokens)
    stretches.append(
      Stretch(
        document: document, firstPosition: firstPosition, count: UInt32(tokens.count),
        weight: weight))
  }

  mutating func removeAll() {
    forms.removeAll(keepingCapacity: true)
    stretches.removeAll(keepingCapacity: true)
  }
}
