/// A block of documents that lie so close that a bit each takes little more than packed gaps, or less.
enum DenseBlock {
  /// Stands where a packed block has its bit width.
  static let widthByte: UInt8 = 64
  /// How many bytes more than packed gaps a bit set may take, a bit a document: it is counted, joined, unpacked and
  /// looked up in faster (Lucene 10 tolerates as much).
  static let toleratedByteCount = 16
}
