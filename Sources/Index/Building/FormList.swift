/// Byte strings, one after the other in one array.
package struct FormList: Sendable {
  /// The bytes of all.
  package private(set) var bytes: [UInt8]
  /// Where each ends in `bytes`.
  package private(set) var ends: [UInt32]

  /// A list of strings whose bytes and ends are given.
  package init(bytes: [UInt8] = [], ends: [UInt32] = []) {
    self.bytes = bytes
    self.ends = ends
  }

  /// How many strings there are.
  package var count: Int { ends.count }

  /// The place of string `number` in `bytes`.
  package func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// String `number`.
  package subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// Adds a string.
  package mutating func append(_ string: some Collection<UInt8>) {
    bytes.append(contentsOf: string)
    ends.append(UInt32(bytes.count))
  }
}
