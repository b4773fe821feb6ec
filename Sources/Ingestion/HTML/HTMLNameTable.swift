/// Looks up short ASCII names without regard to case: element and attribute names.
///
/// Open addressing over names packed into two words, so that a look-up hashes and compares whole
/// names and allocates nothing.
struct HTMLNameTable: Sendable {
  /// The longest name that can be found; a longer one is unknown.
  static let longestName = 16

  private var firstHalves: [UInt64]
  private var secondHalves: [UInt64]
  private var values: [UInt8]
  private let mask: Int

  /// Maps each name to its value.
  ///
  /// - Parameter entries: Lower-case ASCII names of 1 to 16 bytes; no name twice.
  init(_ entries: [(name: [UInt8], value: UInt8)]) {
    var capacity = 64
    while capacity < entries.count * 4 { capacity *= 2 }
    mask = capacity - 1
    firstHalves = Array(repeating: 0, count: capacity)
    secondHalves = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
    for (name, value) in entries {
      precondition((1...Self.longestName).contains(name.count), "a name of \(name.count) bytes")
      let (first, second) = Self.pack(name.span, from: 0, to: name.count)
      var slot = Self.hash(first, second) & mask
      while firstHalves[slot] != 0 { slot = (slot + 1) & mask }
      firstHalves[slot] = first
      secondHalves[slot] = second
      values[slot] = value
    }
  }

  /// The value of the name at `start..<end`, or nil when it is unknown.
  ///
  /// - Complexity: O(1).
  func value(in bytes: Span<UInt8>, from start: Int, to end: Int) -> UInt8? {
    guard end > start, end - start <= Self.longestName else { return nil }
    let (first, second) = Self.pack(bytes, from: start, to: end)
    var slot = Self.hash(first, second) & mask
    while firstHalves[slot] != 0 {
      if firstHalves[slot] == first, secondHalves[slot] == second { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func pack(
    _ bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> (first: UInt64, second: UInt64) {
    let middle = min(end, start + 8)
    let first = ByteSearch.lowercased(bytes, start..<middle)
    return (first, middle < end ? ByteSearch.lowercased(bytes, middle..<end) : 0)
  }

  private static func hash(_ first: UInt64, _ second: UInt64) -> Int {
    let mixed = (first ^ (second << 1 | second >> 63)).multipliedFullWidth(
      by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: mixed.high ^ mixed.low >> 32)
  }
}

// MARK: - The two tables

extension HTMLNameTable {
  static let tags = HTMLNameTable(
    HTMLTag.allCases.filter { $0 != .text }.map {
      (HTMLTag.nameBytes[Int($0.rawValue)], $0.rawValue)
    })

  static let attributes = HTMLNameTable(
    HTMLAttribute.allCases.map { (HTMLAttribute.nameBytes[Int($0.rawValue)], $0.rawValue) }
      + [(Array("xml:lang".utf8), HTMLAttribute.language.rawValue)])
}
