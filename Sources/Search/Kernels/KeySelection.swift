/// Selects and sorts the keys of documents.
enum KeySelection {
  /// Moves the `rank` highest of `count` keys to the front.
  ///
  /// Hoare, *Algorithm 65: Find*, 1961, doi:10.1145/366622.366647, with the median of three; keys are distinct
  /// or their order does not matter.
  ///
  /// - `rank`: In `1...count`.
  /// - Complexity: O(count) on average.
  @unsafe
  static func selectHighest(
    _ rank: Int, of keys: UnsafeMutablePointer<UInt64>, count: Int
  ) {
    var low = 0
    var high = count &- 1
    let place = rank &- 1
    // SAFETY: places stay in `low...high`, inside the keys: each scan ends at the pivot or a key moved before.
    while low < high {
      let pivot = unsafe median(
        keys[low], keys[low &+ (high &- low) / 2], keys[high])
      var (left, right) = (low, high)
      while left <= right {
        while unsafe keys[left] > pivot { left &+= 1 }
        while unsafe keys[right] < pivot { right &-= 1 }
        if left <= right {
          let key = unsafe keys[left]
          unsafe keys[left] = keys[right]
          unsafe keys[right] = key
          left &+= 1
          right &-= 1
        }
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        return
      }
    }
  }

  private static func median(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    max(min(a, b), min(max(a, b), c))
  }

  /// Keys up to this number are sorted by insertion.
  private static let insertionLimit = 40

  /// Sorts keys, lowest first.
  ///
  /// Few by insertion; many by radix, lowest byte first, without the bytes in which all agree.
  @unsafe
  static func sort(_ keys: UnsafeMutablePointer<UInt64>, count: Int) {
    if count <= insertionLimit { return unsafe sortByInsertion(keys, count: count) }
    // SAFETY: both buffers hold `count` keys, and a digit is below 256.
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { buffer in
      var (from, to) = unsafe (keys, buffer.baseAddress.unsafelyUnwrapped)
      var (all, any) = (UInt64.max, UInt64(0))
      for index in 0..<count {
        unsafe all &= from[index]
        unsafe any |= from[index]
      }
      for byte in 0..<8 where ((all ^ any) &>> UInt64(8 &* byte)) & 0xFF != 0 {
        unsafe distribute(from, to, count, by: UInt64(8 &* byte))
        unsafe swap(&from, &to)
      }
      if unsafe from != keys { unsafe keys.update(from: from, count: count) }
    }
  }

  /// A stable pass by one byte.
  private static func distribute(
    _ from: UnsafeMutablePointer<UInt64>, _ to: UnsafeMutablePointer<UInt64>, _ count: Int,
    by shift: UInt64
  ) {
    var starts = InlineArray<256, Int>(repeating: 0)
    // SAFETY: a digit is below 256, and the starts add up to `count`.
    for index in 0..<count { unsafe starts[unchecked: Int(from[index] &>> shift & 0xFF)] &+= 1 }
    var sum = 0
    for digit in 0..<256 {
      let own = starts[digit]
      starts[digit] = sum
      sum &+= own
    }
    for index in 0..<count {
      let key = unsafe from[index]
      let digit = Int(key &>> shift & 0xFF)
      unsafe to[starts[unchecked: digit]] = key
      unsafe starts[unchecked: digit] &+= 1
    }
  }

  private static func sortByInsertion(_ keys: UnsafeMutablePointer<UInt64>, count: Int) {
    for index in 1..<max(count, 1) {
      // SAFETY: places are below `count`.
      let key = unsafe keys[index]
      var place = index
      while place > 0, unsafe keys[place &- 1] > key {
        unsafe keys[place] = keys[place &- 1]
        place &-= 1
      }
      unsafe keys[place] = key
    }
  }
}
