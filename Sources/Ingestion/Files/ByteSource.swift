internal import Glibc

/// Reading from a descriptor: interrupted calls are repeated, short ones continued.
enum ByteSource {
  /// Fills a buffer from a descriptor; fewer bytes than there is room for mean the end.
  ///
  /// A descriptor that must be waited for (standard input) is waited for.
  static func read(
    _ descriptor: Int32, into buffer: inout [UInt8], from start: Int, path: String
  ) throws(IngestionError) -> Int {
    precondition((0...buffer.count).contains(start), "reading starts inside the buffer")
    var position = start
    while position < buffer.count {
      // SAFETY: the buffer has `count - position` bytes from `position` on.
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(
          descriptor, bytes.baseAddress.map { unsafe $0 + position }, bytes.count - position)
      }
      if count == 0 { break }
      if count > 0 {
        position += count
      } else if errno == EAGAIN {
        waitForInput(descriptor)
      } else if errno != EINTR {
        throw .unreadable(path: path, code: errno)
      }
    }
    return position - start
  }

  private static func waitForInput(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // SAFETY: one request, alive during the call.
    _ = unsafe poll(&request, 1, -1)
  }
}
