import FuzzSupport
import Glibc
import Ingestion
import Storage

/// A folder of this process for the files of an index.
package struct ScratchFolder {
  /// Its path.
  package let path: String

  /// Makes the folder, in memory where `TMPDIR` says so.
  package init(_ name: String) {
    path = (ProcessEnvironment.value("TMPDIR") ?? "/tmp") + "/fuzz-\(getpid())-\(name)"
    Fuzz.expect(mkdir(path, 0o700) == 0 || errno == EEXIST, "\(path) cannot be made")
  }

  /// Writes a file.
  package func write(_ bytes: [UInt8], to name: String) {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    Fuzz.expect(descriptor >= 0, "\(path)/\(name) cannot be written")
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      Fuzz.expect(count > 0, "\(path)/\(name) cannot be written")
      written += count
    }
    close(descriptor)
  }

  /// Removes a file.
  package func remove(_ name: String) { unlink("\(path)/\(name)") }

  /// The names and bytes of all files.
  package func files() throws -> [(name: String, bytes: [UInt8])] {
    try Directory.names(in: path).map { ($0, try FileReader().read("\(path)/\($0)").bytes) }
  }
}
