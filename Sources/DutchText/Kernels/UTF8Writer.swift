/// Writes scalars as UTF-8.
enum UTF8Writer {
  /// Appends the bytes of a scalar; one that is no code point becomes U+FFFD.
  @inline(__always)
  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    if scalar < 0x80 {
      output.append(UInt8(truncatingIfNeeded: scalar))
    } else {
      appendMultibyte(scalar, to: &output)
    }
  }

  private static func appendMultibyte(_ scalar: UInt32, to output: inout [UInt8]) {
    let scalar = Unicode.Scalar(scalar) ?? "\u{FFFD}"
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
