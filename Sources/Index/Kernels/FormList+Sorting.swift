// MARK: - Byte order
extension FormList {
  /// A string by its first eight bytes, as an integer that sorts as they do.
  private struct Key {
    var prefix: UInt64
    var number: UInt32

    /// Its first two bytes.
    var bucket: Int { Int(truncatingIfNeeded: prefix &>> 48) }
  }

  /// The numbers of some strings in byte order.
  ///
  /// Divided by their first two bytes by counting, then each share sorted.
  ///
  /// - Complexity: O(n · log n) for the largest share.
  func sorted(_ numbers: [UInt32]) -> [UInt32] {
    // SAFETY: a string's range lies in `bytes`; a bucket has two bytes, and each key is counted once.
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var ends = [Int](repeating: 0, count: 1 << 16)
      let key = { (number: UInt32) in
        let string = unsafe UnsafeBufferPointer(rebasing: bytes[range(Int(number))])
        return unsafe Key(prefix: DictionaryPrefix.value(of: string.span), number: number)
      }
      for number in numbers { ends[key(number).bucket] &+= 1 }
      var sum = 0
      for bucket in ends.indices { (ends[bucket], sum) = (sum, sum &+ ends[bucket]) }
      var divided = [Key](repeating: Key(prefix: 0, number: 0), count: numbers.count)
      for number in numbers {
        let key = key(number)
        divided[ends[key.bucket]] = key
        ends[key.bucket] &+= 1
      }
      unsafe divided.withUnsafeMutableBufferPointer { divided in
        var start = 0
        for end in ends where end > start {
          defer { start = end }
          guard end - start > 1 else { continue }
          var share = unsafe UnsafeMutableBufferPointer(rebasing: divided[start..<end])
          unsafe share.sort {
            $0.prefix != $1.prefix ? $0.prefix < $1.prefix : unsafe isFirst($0, $1, bytes)
          }
        }
      }
      return divided.map(\.number)
    }
  }

  /// The order of two strings with the same prefix.
  @unsafe
  @inline(never)
  private func isFirst(_ left: Key, _ right: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (first, second) = (range(Int(left.number)), range(Int(right.number)))
    let limit = min(first.count, second.count)
    var index = min(8, limit)
    while index < limit {
      // SAFETY: the index stays below both counts, and the ranges lie in the bytes.
      let one = unsafe bytes[first.lowerBound &+ index]
      let other = unsafe bytes[second.lowerBound &+ index]
      if one != other { return one < other }
      index &+= 1
    }
    return first.count < second.count
  }
}
