/// The id of a file's content: the first 16 bytes of a SHA-256.
package struct ContentID: Hashable, Sendable {
  /// The bytes 0 to 7, read as a big-endian integer.
  private let high: UInt64
  /// The bytes 8 to 15, read as a big-endian integer.
  private let low: UInt64

  /// The id that starts `digest`.
  ///
  /// - Parameter digest: At least 16 bytes; more are ignored.
  package init(_ digest: [UInt8]) {
    precondition(digest.count >= 16, "an id needs 16 bytes, not \(digest.count)")
    high = digest[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = digest[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The id that `hexadecimal` prints, or nil if it is not 32 hexadecimal digits in lower case.
  package init?(hexadecimal: some StringProtocol) {
    let digits = hexadecimal.utf8
    guard digits.count == 32,
      digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }),
      let high = UInt64(hexadecimal.prefix(16), radix: 16),
      let low = UInt64(hexadecimal.suffix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }

  /// The 16 bytes.
  package var bytes: [UInt8] {
    (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? high : low) >> UInt64(56 - 8 * ($0 & 7))) }
  }
}

// MARK: - In file names and error lines
extension ContentID: CustomStringConvertible {
  /// The 16 bytes as 32 hexadecimal digits in lower case.
  package var description: String { hexadecimal(bytes) }
}

/// The bytes as hexadecimal digits in lower case, two a byte.
package func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: text, as: UTF8.self)
}
