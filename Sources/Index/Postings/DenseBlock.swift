/// A block of documents that lie so close that a bit each is the smaller form.
enum DenseBlock {
  /// Stands where a packed block has its bit width.
  static let widthByte: UInt8 = 64
}
