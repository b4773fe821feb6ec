internal import DutchText
internal import Storage

/// Turns byte offsets of a text into scalar offsets, from a place that moves forward.
struct ScalarPlaces {
  private let text: [UInt8]
  private var byte = 0
  private var scalar = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Moves to a byte that is not before the place.
  mutating func moveTo(_ offset: Int) {
    scalar += count(byte..<offset)
    byte = offset
  }

  /// The scalars of a range that starts at or behind the place.
  func range(_ bytes: Range<Int>) -> Range<Int> {
    let start = scalar + count(byte..<bytes.lowerBound)
    return start..<(start + count(bytes))
  }

  private func count(_ range: Range<Int>) -> Int {
    text.withRawBytes { ScalarOffsets.count($0, range) }
  }
}
