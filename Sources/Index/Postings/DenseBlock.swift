/// A block of documents that lie so close that a bit each is the smaller form.
enum DenseBlock {
  /// Stands where a packed block has its bit width.
  static let widthByte: UInt8 = 64

  /// Appends the bit set: bit i stands for the document i + 1 after the one before the block.
  static func append(gaps: Span<UInt32>, wordCount: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: 8 * wordCount))
    var bit = -1
    for index in gaps.indices {
      bit += Int(gaps[index]) + 1
      bytes[start + (bit >> 3)] |= 1 << UInt8(bit & 7)
    }
  }
}
