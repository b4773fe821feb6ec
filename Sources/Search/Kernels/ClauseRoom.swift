/// The memory of a term's cursor: what a block decodes to, and its bounds.
@safe
struct ClauseRoom {
  /// Room for 128 scores.
  let scores: UnsafeMutablePointer<Double>
  /// Room for 64 bounds.
  let bounds: UnsafeMutablePointer<Double>
  /// Room for 128 documents, then 128 frequencies.
  let documents: UnsafeMutablePointer<UInt32>
  /// Where the last document of a term without a table goes.
  let lastDocument: UnsafeMutablePointer<UInt32>

  /// The bytes of all of it.
  static let byteCount = 128 * 8 + 64 * 8 + 256 * 4 + 16

  /// - `room`: `byteCount` bytes, initialised, aligned for a Double.
  init(_ room: UnsafeMutableRawPointer) {
    // SAFETY: the parts follow on each other and add up to `byteCount`.
    unsafe scores = room.assumingMemoryBound(to: Double.self)
    unsafe bounds = scores + 128
    unsafe documents = UnsafeMutableRawPointer(bounds + 64).assumingMemoryBound(to: UInt32.self)
    unsafe lastDocument = documents + 256
  }
}
