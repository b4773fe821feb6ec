internal import Glibc

/// A standard stream of the process.
package enum StandardStream: Int32, Hashable, Sendable {
  /// What comes in.
  case input = 0
  /// Where data goes.
  case output = 1
  /// Where everything else goes.
  case error = 2

  /// Whether it is a terminal.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Writes all of `bytes`.
  ///
  /// - Throws: `StorageError.ioFailure`, a full disk for example.
  package func write(_ bytes: [UInt8]) throws(StorageError) {
    var done = 0
    while done < bytes.count {
      done += try retrying(name, .write) {
        // SAFETY: the pointer is used during the call, and `done` is inside the array.
        unsafe bytes.withUnsafeBytes { buffer in
          unsafe Glibc.write(
            rawValue, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
        }
      }
    }
  }

  /// Reads what is there, waiting for it if need be.
  ///
  /// - Parameter buffer: Receives bytes from its start on.
  /// - Returns: How many came; 0 at the end, or if the buffer is empty.
  /// - Throws: `StorageError.ioFailure`.
  package func read(into buffer: inout [UInt8]) throws(StorageError) -> Int {
    try retrying(name, .read) {
      // SAFETY: the pointer is used during the call, for as many bytes as the array has.
      unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(rawValue, bytes.baseAddress, bytes.count)
      }
    }
  }

  private var name: String {
    switch self {
    case .input: "standard input"
    case .output: "standard output"
    case .error: "standard error"
    }
  }
}
