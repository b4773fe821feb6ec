/// A date of publication or of access, as precise as known.
package struct CitedDate: Hashable, Sendable {
  /// The year.
  package let year: Int
  /// The month, 1 to 12, if known.
  package let month: Int?
  /// The day of the month, if known; only with a month.
  package let day: Int?

  /// Reads `2024`, `2024-02` or `2024-02-16`; nil for anything else.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, widths).allSatisfy({ part, width in
        part.utf8.count == width && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers[0] > 0 else { return nil }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, !(1...31).contains(numbers[2]) { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
  }

  /// Year, month and day with a mark between them, as far as known.
  func numeric(separator: String) -> String {
    var text = String(year)
    text = String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    for part in [month, day].compactMap(\.self) {
      text += separator + (part < 10 ? "0" : "") + String(part)
    }
    return text
  }
}
