import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite struct BusErrorTests {
  @Test func `a file that is cut under its reader ends in one line and exit code 3`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("file", [UInt8](repeating: 1, count: 1 << 20))
    let path = folder.path + "/file"
    let result = await #expect(
      processExitsWith: .exitCode(3), observing: [\.standardErrorContent]
    ) { [path = path as String] in
      BusError.exitInOneLine()
      let file = try MappedFile(path: path)
      truncate(path, 0)
      let sum = file.withBytes { CRC32C.checksum(of: $0) }
      exit(Int32(sum & 1))
    }
    let line = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(line.hasPrefix("vindplaats: an index file was cut short"))
    #expect(line.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
  }
}
