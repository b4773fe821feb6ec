/// Holds the tokens of documents until they are sorted by form.
///
/// A token costs four bytes while documents come in, and eight more while it is sorted: one counting
/// sort a spill instead of a list a form.
struct TokenAccumulator {
  /// One occurrence: document, weight and position in one integer that sorts by document and position.
  struct Token: Hashable {
    private let bits: UInt64

    init(document: UInt32, position: UInt32, weight: UInt8) {
      bits = UInt64(document) << 32 | UInt64(position) << 6 | UInt64(weight)
    }

    var document: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }
    var position: UInt32 {
      UInt32(truncatingIfNeeded: bits >> 6) & (IndexSettings.positionLimit - 1)
    }
    var weight: UInt32 { UInt32(truncatingIfNeeded: bits) & 63 }
  }

  /// Neighbouring tokens of one document and one weight.
  private struct Stretch {
    var document: UInt32
    var firstPosition: UInt32
    var count: UInt32
    var weight: UInt8
  }

  private var forms: [UInt32] = []
  private var stretches: [Stretch] = []

  var isEmpty: Bool { stretches.isEmpty }

  /// Bytes that a spill of what is held would take, sorting included.
  var byteCount: Int { forms.count * 12 + stretches.count * 16 }

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

  /// Sorts the tokens by form, each form's by document and position.
  ///
  /// - Parameter formCount: All forms are below it.
  /// - Returns: The tokens, and for each form the end of its own.
  /// - Complexity: O(tokens + forms).
  func sorted(formCount: Int) -> (tokens: [Token], ends: [Int]) {
    var ends = [Int](repeating: 0, count: formCount + 1)
    for form in forms { ends[Int(form)] += 1 }
    var sum = 0
    for form in ends.indices {
      let count = ends[form]
      ends[form] = sum
      sum += count
    }
    let zero = Token(document: 0, position: 0, weight: 0)
    var tokens = [Token](repeating: zero, count: forms.count)
    var next = 0
    for stretch in stretches {
      var position = stretch.firstPosition
      for form in forms[next..<(next + Int(stretch.count))] {
        let slot = ends[Int(form)]
        tokens[slot] = Token(
          document: stretch.document, position: position, weight: stretch.weight)
        ends[Int(form)] = slot + 1
        position &+= 1
      }
      next += Int(stretch.count)
    }
    ends.removeLast()
    return (tokens, ends)
  }
}
