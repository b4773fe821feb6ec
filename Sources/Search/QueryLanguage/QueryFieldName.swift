/// A name that may stand before a colon: one of the text fields, or the date.
enum QueryFieldName: Hashable, Sendable {
  /// A text field.
  case field(QueryField)
  /// `datum:` or `date:`, which takes a range of days.
  case dates

  /// Every name that is known, Dutch before English.
  static let known: [(name: String, meaning: QueryFieldName)] =
    QueryField.allCases.map { ($0.dutchName, .field($0)) } + [("datum", .dates)]
    + QueryField.allCases.map { ($0.rawValue, .field($0)) } + [("date", .dates)]

  /// Looks a name up; ASCII case does not matter.
  init?(_ name: String) {
    let lowered = name.lowercased()
    guard let found = Self.known.first(where: { $0.name == lowered }) else { return nil }
    self = found.meaning
  }

  /// The known name that a mistyped one most resembles, or nil when none is near.
  ///
  /// Near means at most two edits and fewer than half the letters.
  static func nearest(to name: String) -> String? {
    guard name.utf8.count <= 16 else { return nil }
    let typed = Array(name.lowercased().utf8)
    let ranked = known.map { (name: $0.name, edits: editCount(typed, Array($0.name.utf8))) }
    guard let best = ranked.min(by: { $0.edits < $1.edits }) else { return nil }
    return best.edits <= 2 && best.edits * 2 < best.name.utf8.count ? best.name : nil
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours between two names.
  ///
  /// The restricted Damerau distance: F. J. Damerau, *A technique for computer detection and
  /// correction of spelling errors*, 1964, doi:10.1145/363958.363994.
  private static func editCount(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var best = min(
          previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
