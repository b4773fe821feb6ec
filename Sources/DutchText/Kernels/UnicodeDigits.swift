/// Numbers in digits of six bits, as `Scripts/generate-unicode-tables` writes them.
enum UnicodeDigits {
  /// The number in the `width` digits from `offset` on.
  @inline(__always)
  static func number(at digits: UnsafePointer<UInt8>, _ offset: Int, width: Int) -> Int {
    var number = 0
    for position in 0..<width {
      // SAFETY: The caller names digits inside its table.
      number = unsafe number &<< 6 | Int(digits[offset &+ position] &- 0x30)
    }
    return number
  }

  /// Finds a record by its key.
  ///
  /// - Parameters:
  ///   - table: Records of `recordWidth` digits, sorted by key.
  ///   - key: What to look for.
  ///   - keyWidth: Digits of the key, at the start of each record.
  ///   - recordWidth: Digits of a record.
  /// - Returns: The offset of the record, or nil.
  /// - Complexity: O(log n).
  static func record(
    in table: StaticString, key: Int, keyWidth: Int, recordWidth: Int
  ) -> Int? {
    // SAFETY: The table is a literal of whole records, and only whole records are read.
    let digits = unsafe table.utf8Start
    var low = 0
    var high = table.utf8CodeUnitCount / recordWidth
    while low < high {
      let middle = (low + high) / 2
      let found = unsafe number(at: digits, middle * recordWidth, width: keyWidth)
      if found == key { return middle * recordWidth }
      if found < key { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The number in four digits from `offset` on.
  static func scalar(in table: StaticString, at offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset + 4 <= table.utf8CodeUnitCount)
    // SAFETY: The four digits are inside the table.
    return unsafe UInt32(truncatingIfNeeded: number(at: table.utf8Start, offset, width: 4))
  }
}
