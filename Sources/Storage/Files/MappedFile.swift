internal import Glibc

/// A file mapped into memory, read-only.
///
/// Invariant: the mapping is immutable and lives as long as the object. A file that somebody cuts
/// short under us raises SIGBUS on access; the command line turns that into one line.
@safe
package final class MappedFile: @unchecked Sendable {  // immutable after init
  /// The path as the caller gave it; errors name it.
  package let path: String
  private let mapping: UnsafeRawBufferPointer

  /// Maps the file at `path`.
  ///
  /// - Throws: `StorageError.notFound`, `.ioFailure`, or `.tooLarge`.
  package init(path: String) throws(StorageError) {
    self.path = path
    // Opening a FIFO would wait for a writer; without waiting it is refused below.
    let descriptor = try openReadOnly(path, .open, flags: O_NONBLOCK)
    defer { close(descriptor) }
    var status = stat()
    // SAFETY: `status` is ours and of the type that fstat fills.
    _ = try retrying(path, .stat) { unsafe fstat(descriptor, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .ioFailure(
        path: path, operation: .open, errno: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    guard let byteCount = Int(exactly: status.st_size), byteCount < Int.max / 2 else {
      throw .tooLarge(path: path, byteCount: UInt64(clamping: status.st_size))
    }
    guard byteCount > 0 else {
      unsafe mapping = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    // SAFETY: a new private mapping, whose pages are valid for `byteCount` bytes until munmap.
    let start = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let start = unsafe start, unsafe start != MAP_FAILED else {
      throw .ioFailure(path: path, operation: .map, errno: errno)
    }
    unsafe mapping = UnsafeRawBufferPointer(start: start, count: byteCount)
  }

  deinit {
    guard let start = unsafe mapping.baseAddress else { return }
    // SAFETY: mapped in `init` with this count, and unmapped nowhere else.
    unsafe munmap(UnsafeMutableRawPointer(mutating: start), mapping.count)
  }

  /// How many bytes the file had when it was opened.
  package var byteCount: Int { unsafe mapping.count }

  /// Calls `body` with the file's bytes, which it cannot keep.
  package func withBytes<Result, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // SAFETY: `self` outlives the call, and the mapping lives as long as `self`.
    unsafe try body(mapping.bytes)
  }

  /// The file's bytes for kernels, which must keep `self` alive and check their own bounds.
  @unsafe package var unsafeBytes: UnsafeRawBufferPointer { unsafe mapping }

  /// Tells the kernel how the file will be read; only a hint.
  package func advise(_ pattern: AccessPattern) {
    guard let start = unsafe mapping.baseAddress else { return }
    // SAFETY: the range is the mapping; the advice changes no byte.
    unsafe madvise(UnsafeMutableRawPointer(mutating: start), mapping.count, pattern.advice)
  }
}
