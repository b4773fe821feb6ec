/// Hashes of stretches of bytes, to tell equal ones apart from most others within one page.
enum ByteHash {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of a range, seeded so that two ranges can be hashed one after the other.
  ///
  /// - Complexity: O(range), eight bytes a step.
  static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>, seed: UInt64 = 0) -> UInt64 {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    // SAFETY: a byte has no padding.
    let raw = unsafe bytes.bytes
    var hash = seed ^ UInt64(range.count) &* factor
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      // SAFETY: eight bytes remain in the range, which lies inside the bytes, as checked above.
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      hash = mix(hash ^ UInt64(littleEndian: word))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < range.upperBound {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mix(hash ^ rest)
  }

  /// Whether two ranges of the same bytes hold the same.
  static func areEqual(_ bytes: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    precondition(left.lowerBound >= 0 && left.upperBound <= bytes.count)
    precondition(right.lowerBound >= 0 && right.upperBound <= bytes.count)
    // SAFETY: a byte has no padding.
    let raw = unsafe bytes.bytes
    var offset = 0
    while offset + 8 <= left.count {
      // SAFETY: eight bytes remain in both ranges, which lie inside the bytes, as checked above.
      let first = unsafe raw.unsafeLoadUnaligned(
        fromUncheckedByteOffset: left.lowerBound + offset, as: UInt64.self)
      // SAFETY: as above.
      let second = unsafe raw.unsafeLoadUnaligned(
        fromUncheckedByteOffset: right.lowerBound + offset, as: UInt64.self)
      guard first == second else { return false }
      offset += 8
    }
    while offset < left.count {
      guard bytes[left.lowerBound + offset] == bytes[right.lowerBound + offset] else {
        return false
      }
      offset += 1
    }
    return true
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}
