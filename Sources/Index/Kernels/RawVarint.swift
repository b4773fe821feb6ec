/// Variable-length integers by pointer; `Varint` of Storage has their layout.
enum RawVarint {
  /// The most bytes that one takes.
  static let byteBound = 10

  /// Writes an integer, and moves on behind it; there must be room for `byteBound` bytes.
  @unsafe
  @inline(__always)
  static func write(_ value: UInt64, _ next: inout UnsafeMutablePointer<UInt8>) {
    var rest = value
    while rest >= 0x80 {
      // SAFETY: the caller saw to it that there is room.
      unsafe next.pointee = UInt8(truncatingIfNeeded: rest) | 0x80
      unsafe next += 1
      rest &>>= 7
    }
    unsafe next.pointee = UInt8(truncatingIfNeeded: rest)
    unsafe next += 1
  }

  /// Appends some integers, one after the other.
  @inline(__always)
  static func append<let count: Int>(
    _ values: InlineArray<count, UInt64>, to bytes: inout [UInt8]
  ) {
    // SAFETY: room for the longest of all.
    unsafe RawAppend.append(to: &bytes, atMost: count * byteBound) { output in
      var next = unsafe output
      for index in 0..<count { unsafe write(values[index], &next) }
      return unsafe next - output
    }
  }
}
