internal import Storage

/// Reads pieces of a run's postings that mostly follow one another.
///
/// A merge asks for them by term; runs are sorted by form. So the next piece is near the last one, but for
/// terms that begin otherwise than their forms do.
@safe
final class RunWindow {
  private static let byteCount = 1 << 16

  private let spool: FinishedSpool
  private let bytes: UnsafeMutableRawPointer
  private var range: Range<UInt64> = 0..<0
  /// Where the last piece ended that was not read through the window.
  private var end: UInt64 = 0

  init(_ spool: FinishedSpool) {
    self.spool = spool
    unsafe bytes = .allocate(byteCount: Self.byteCount, alignment: 16)
  }

  deinit {
    // SAFETY: it is ours and holds plain bytes.
    unsafe bytes.deallocate()
  }

  /// Copies the bytes from `offset` on to `output`, which has room for `count`.
  @unsafe
  func read(
    at offset: UInt64, count: Int, into output: UnsafeMutableRawPointer
  ) throws(StorageError) {
    let window = UInt64(Self.byteCount)
    let wanted = offset..<(offset + UInt64(count))
    precondition(wanted.upperBound <= spool.byteCount, "reads what was not written")
    if !range.contains(wanted) {
      let isNext = { (place: UInt64) in place <= offset && offset - place < window }
      guard count < Self.byteCount / 2, isNext(range.upperBound) || isNext(end) || isInside(offset)
      else {
        // SAFETY: by contract there is room.
        let piece = unsafe UnsafeMutableRawBufferPointer(start: output, count: count)
        unsafe try spool.read(at: offset, into: piece)
        end = wanted.upperBound
        return
      }
      let loaded = min(window, spool.byteCount - offset)
      range = 0..<0
      // SAFETY: the window has room for `byteCount` bytes.
      let piece = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: Int(loaded))
      unsafe try spool.read(at: offset, into: piece)
      range = offset..<(offset + loaded)
    }
    // SAFETY: the wanted bytes are in the window.
    unsafe output.copyMemory(from: bytes + Int(offset - range.lowerBound), byteCount: count)
  }

  private func isInside(_ offset: UInt64) -> Bool { range.contains(offset) }
}
