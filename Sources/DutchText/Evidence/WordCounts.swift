/// Which forms are attested, and how often: what conflation and splitting take as evidence.
///
/// The forms of a segment, or of a word list. Any number of threads may ask at once. The answer
/// depends on what was put in alone, never on its order.
package final class WordCounts: Sendable {
  /// Nothing is attested.
  package static let none = WordCounts([])

  /// The number of distinct forms.
  package let wordCount: Int
  /// The sum of all counts.
  package let total: UInt64
  /// Form to its place in `counts`.
  private let table: ByteTable
  private let counts: [UInt64]

  /// Takes forms with their counts; what comes twice is counted together.
  ///
  /// - Parameter words: Forms, as `Normalizer` gives them, each with its occurrences. A form with
  ///   none is not attested.
  package convenience init(_ words: some Sequence<(form: [UInt8], count: UInt64)>) {
    let forms = CountedForms(words)
    self.init(bytes: forms.bytes, ends: forms.ends, counts: forms.counts)
  }

  /// Takes forms that stand one after the other; what comes twice is counted together.
  ///
  /// - Parameters:
  ///   - bytes: The forms.
  ///   - ends: Where each form ends in `bytes`, ascending.
  ///   - counts: The occurrences of each form, as many as `ends`.
  package init(bytes: [UInt8], ends: [Int], counts: [UInt64]) {
    precondition(ends.count == counts.count, "every form has a count")
    precondition(ends.count < Int(UInt32.max), "a table has fewer than 2^32 forms")
    var table = ByteTable()
    var sums: [UInt64] = []
    sums.reserveCapacity(counts.count)
    var total: UInt64 = 0
    bytes.withRawSpan { span in
      var start = 0
      for (number, end) in ends.enumerated() {
        let form = span.extracting(start..<end)
        start = end
        if counts[number] == 0 { continue }
        total = Self.sum(total, counts[number])
        if let place = table.value(of: form) {
          sums[Int(place)] = Self.sum(sums[Int(place)], counts[number])
        } else {
          table.insert(UInt32(sums.count), form)
          sums.append(counts[number])
        }
      }
    }
    self.table = table
    self.counts = sums
    self.total = total
    wordCount = sums.count
  }

  /// The occurrences of a form; 0 where it is not attested.
  ///
  /// - Complexity: O(*n*) in the bytes of the form; allocates nothing.
  package func count(of form: RawSpan) -> UInt64 {
    guard let place = table.value(of: form) else { return 0 }
    return counts[Int(place)]
  }

  /// The occurrences of a form; 0 where it is not attested.
  package func count(of form: [UInt8]) -> UInt64 {
    form.withRawSpan { count(of: $0) }
  }

  /// A sum that stops at the largest number.
  private static func sum(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let (sum, isTooLarge) = first.addingReportingOverflow(second)
    return isTooLarge ? .max : sum
  }
}
