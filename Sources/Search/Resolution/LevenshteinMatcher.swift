/// Tells whether forms lie within a few edits of a word, in Unicode scalars.
///
/// An edit inserts, drops or replaces a scalar, or swaps two neighbours: the restricted Damerau distance
/// (F. J. Damerau, *A technique for computer detection and correction of spelling errors*, 1964,
/// doi:10.1145/363958.363994). Forms in dictionary order share prefixes, so rows of the table are kept.
struct LevenshteinMatcher {
  private let word: [UInt32]
  private let edits: Int
  private var path: [UInt32] = []  // scalars of the last form for which `rows` hold
  private var rows: [[Int]]

  /// - Parameters:
  ///   - word: UTF-8; other bytes count as a scalar each.
  ///   - edits: At least 0.
  init(_ word: [UInt8], edits: Int) {
    self.word = Self.scalars(word)
    self.edits = edits
    rows = [Array(0...self.word.count)]
  }

  /// Whether a form is at most `edits` edits away.
  ///
  /// - Complexity: O(word · scalars that differ from the form before).
  mutating func matches(_ form: [UInt8]) -> Bool {
    let candidate = Self.scalars(form)
    guard abs(candidate.count - word.count) <= edits else { return false }
    var shared = 0
    while shared < path.count, shared < candidate.count, path[shared] == candidate[shared] {
      shared += 1
    }
    path.removeSubrange(shared...)
    rows.removeSubrange((shared + 1)...)
    for scalar in candidate[shared...] {
      let row = nextRow(scalar)
      if row.min() ?? 0 > edits, rows[rows.count - 1].min() ?? 0 > edits { return false }
      path.append(scalar)
      rows.append(row)
    }
    return rows[candidate.count][word.count] <= edits
  }

  private func nextRow(_ scalar: UInt32) -> [Int] {
    let previous = rows[rows.count - 1]
    var row = [previous[0] + 1]
    for column in word.indices {
      let isSame = word[column] == scalar
      var best = min(previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, row[column] + 1)
      if column > 0, let last = path.last, word[column] == last, word[column - 1] == scalar {
        best = min(best, rows[rows.count - 2][column - 1] + 1)
      }
      row.append(best)
    }
    return row
  }

  private static func scalars(_ bytes: [UInt8]) -> [UInt32] {
    var scalars: [UInt32] = []
    for byte in bytes {
      if byte & 0xC0 == 0x80, let last = scalars.last {
        scalars[scalars.count - 1] = last << 6 | UInt32(byte & 0x3F)
      } else {
        scalars.append(UInt32(byte))
      }
    }
    return scalars
  }
}
