/// Numbers in one spelling: no mark between thousands, a comma before decimals.
enum NumberFolding {
  /// Folds `1.250.000,50`, and English `1,250,000.50`; every other text, such as `3.5`, `12.30`,
  /// `2,000` or `6.3.1`, stays as it is.
  static func fold(_ scalars: inout [UInt32]) {
    guard scalars.count >= 5, scalars[0] &- 0x31 < 9 else { return }
    let isDutch = hasThousands(scalars, separator: 0x2E, decimal: 0x2C, minimumMarks: 1)
    let isEnglish = hasThousands(scalars, separator: 0x2C, decimal: 0x2E, minimumMarks: 2)
    guard isDutch || isEnglish else { return }
    scalars.removeAll { $0 == (isDutch ? 0x2E : 0x2C) }
    for position in scalars.indices where scalars[position] == 0x2E { scalars[position] = 0x2C }
  }

  /// Whether a text is one to three digits, groups of a separator and three digits, and perhaps
  /// a decimal mark with digits.
  private static func hasThousands(
    _ scalars: [UInt32], separator: UInt32, decimal: UInt32, minimumMarks: Int
  ) -> Bool {
    var position = digitCount(scalars, from: 0)
    guard (1...3).contains(position) else { return false }
    var groups = 0
    while position < scalars.count, scalars[position] == separator {
      guard digitCount(scalars, from: position + 1) == 3 else { return false }
      groups += 1
      position += 4
    }
    guard groups > 0 else { return false }
    if position == scalars.count { return groups >= minimumMarks }
    guard scalars[position] == decimal else { return false }
    let decimals = digitCount(scalars, from: position + 1)
    return decimals > 0 && position + 1 + decimals == scalars.count
  }

  private static func digitCount(_ scalars: [UInt32], from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end] &- 0x30 < 10 { end += 1 }
    return end - start
  }
}
