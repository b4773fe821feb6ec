/// Says of words in lower case which signs they are, whole or by their beginning.
struct HTMLSignTable: Sendable {
  private var firstHalves: [UInt64]
  private var secondHalves: [UInt64]
  private var signs: [HTMLNameSigns]
  private let mask: Int
  /// The lengths that words in the table have, one bit each.
  private var lengths: UInt32 = 0

  /// Maps each word to its signs; those of words given twice are united.
  ///
  /// - Parameter entries: Lower-case words of 1 to 16 bytes.
  init(_ entries: [(word: [UInt8], signs: HTMLNameSigns)]) {
    var capacity = 64
    while capacity < entries.count * 4 { capacity *= 2 }
    mask = capacity - 1
    firstHalves = Array(repeating: 0, count: capacity)
    secondHalves = Array(repeating: 0, count: capacity)
    signs = Array(repeating: [], count: capacity)
    for (bytes, sign) in entries {
      precondition((1...HTMLNameTable.longestName).contains(bytes.count))
      var word = ClassWord()
      for byte in bytes { word.append(byte) }
      let slot = slot(of: word)
      firstHalves[slot] = word.first
      secondHalves[slot] = word.second
      signs[slot].formUnion(sign)
      lengths |= 1 << UInt32(bytes.count)
    }
  }

  /// The signs of a word; none when it is unknown.
  ///
  /// - Complexity: O(1).
  func signs(of word: ClassWord) -> HTMLNameSigns {
    guard word.count < 32, lengths & (1 << UInt32(word.count)) != 0 else { return [] }
    return signs[slot(of: word)]
  }

  /// Where a word stands, or would stand.
  private func slot(of word: ClassWord) -> Int {
    let mixed = (word.first ^ (word.second << 1 | word.second >> 63)).multipliedFullWidth(
      by: 0x9E37_79B9_7F4A_7C15)
    var slot = Int(truncatingIfNeeded: mixed.high ^ mixed.low >> 32) & mask
    while firstHalves[slot] != 0,
      firstHalves[slot] != word.first || secondHalves[slot] != word.second
    {
      slot = (slot + 1) & mask
    }
    return slot
  }
}
