internal import Index

/// What the cursors of one word write to.
@safe
struct WordRoom {
  /// Bytes of the room: 128 documents, 128 frequencies, and what positions are read with; a multiple of 16.
  static let byteCount = (decodedByteCount + PositionsCursor.roomByteCount + 15) & ~15
  private static let decodedByteCount = 4 * 256

  /// Room for 128 documents.
  let documents: UnsafeMutablePointer<UInt32>
  /// Room for 128 frequencies.
  let frequencies: UnsafeMutablePointer<UInt32>
  /// Room of `PositionsCursor.roomByteCount` bytes.
  let positions: UnsafeMutableRawPointer

  /// - `start`: Of `byteCount` bytes at a multiple of 16, initialised.
  @unsafe
  init(_ start: UnsafeMutableRawPointer) {
    // SAFETY: the parts follow on each other and add up to `byteCount`.
    unsafe documents = start.assumingMemoryBound(to: UInt32.self)
    unsafe frequencies = documents + 128
    unsafe positions = start + Self.decodedByteCount
  }
}
