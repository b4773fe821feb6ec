/// A string a document, each distinct one kept once.
struct ValueColumn: Sendable {
  private(set) var values: [UInt32] = []  // 0: none, else 1 + number
  private(set) var strings: [String] = []
  private var numbers: [String: UInt32] = [:]

  /// Adds the next document's string; an empty one counts as none.
  mutating func append(_ string: String) {
    values.append(number(of: string))
  }

  /// The number of a string, from 1; 0 for an empty one.
  mutating func number(of string: String) -> UInt32 {
    if string.isEmpty { return 0 }
    if let number = numbers[string] { return number }
    strings.append(string)
    let number = UInt32(strings.count)
    numbers[string] = number
    return number
  }
}
