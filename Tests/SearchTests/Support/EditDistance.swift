/// The plain way to compare words.
enum EditDistance {
  /// The restricted Damerau distance of two words, by its recursive definition.
  static func between(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var table = (0...left.count).map { row in (0...right.count).map { max(row, $0) } }
    for row in left.indices {
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        var best = min(
          table[row][column] + cost, table[row][column + 1] + 1, table[row + 1][column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, table[row - 1][column - 1] + 1)
        }
        table[row + 1][column + 1] = best
      }
    }
    return table[left.count][right.count]
  }
}
