/// The first eight bytes of a key as an integer that sorts as the key does.
enum DictionaryPrefix {
  /// The key's first eight bytes, zero-padded, read big-endian.
  static func value(of key: Span<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<8 {
      value = value << 8 | (index < key.count ? UInt64(key[index]) : 0)
    }
    return value
  }

  /// Whether `left` sorts before `right` by bytes.
  static func isAscending(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let limit = min(left.count, right.count)
    for index in 0..<limit where left[index] != right[index] { return left[index] < right[index] }
    return left.count < right.count
  }
}
