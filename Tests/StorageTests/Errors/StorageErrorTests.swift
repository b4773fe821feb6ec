import Glibc
import Testing

@testable import Storage

@Suite struct StorageErrorTests {
  static let lines: [(StorageError, String)] = [
    (
      .checksumMismatch(file: "i/s", part: .chunk(7), stored: 0x2A, computed: 0x1F),
      "i/s: damaged: checksum of chunk 7 is 0x1f, expected 0x2a; run \"vindplaats doctor\""
    ),
    (
      .truncated(
        file: "i/s", section: SectionKind(rawValue: 3), offset: 9, needed: 8, available: 2),
      "i/s: damaged: section 3, byte 9 needs 8 bytes and only 2 are left; run \"vindplaats doctor\""
    ),
    (
      .malformed(file: "i/s", section: nil, offset: 9, reason: .trailingBytes(2)),
      "i/s: damaged: byte 9: 2 bytes are left over; run \"vindplaats doctor\""
    ),
    (
      .unsupportedVersion(file: "i/m", found: 1, supported: 2...2),
      "i/m: format version 1, this build reads 2; index again"
    ),
    (
      .locked(path: "i/lock"),
      "i/lock: locked by another vindplaats that is writing; wait for it to finish"
    ),
    (
      .ioFailure(path: "i", operation: .write, errno: ENOSPC),
      "i: cannot write: no space left on device; free some space and run it again"
    ),
    (
      .noRoom(path: "i", neededByteCount: 2_000_001, freeByteCount: 1_000_000),
      "i: needs 3 MB of free disk and only 1 MB are there; free some space and run it again"
    ),
    (
      .wrongMagic(file: "i/m", part: .header, expected: 0xAB, found: 0),
      "i/m: damaged: the header starts with 0x0, expected 0xab; run \"vindplaats doctor\""
    ),
  ]

  @Test(arguments: lines)
  func `says where, what and what to do in one line`(error: StorageError, line: String) {
    #expect(error.description == line)
  }
}
