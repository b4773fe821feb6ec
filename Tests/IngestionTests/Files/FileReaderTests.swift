import Glibc
import TestSupport
import Testing

@testable import Ingestion

@Suite struct FileReaderTests {
  @Test func `reads all bytes with the file's status`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let path = try folder.write("a.txt", bytes)
    let contents = try FileReader().read(path)
    #expect(contents.bytes == bytes)
    #expect(contents.status.byteCount == bytes.count)
    #expect(contents.status == FileStatus.of(path: path, followsLink: true))
  }

  @Test func `refuses what is no regular file without hanging`() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pijp.txt"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: IngestionError.notRegularFile(path: pipe, found: .pipe)) {
      try FileReader().read(pipe)
    }
    #expect(throws: IngestionError.notRegularFile(path: "/dev/zero", found: .device)) {
      try FileReader().read("/dev/zero")
    }
    #expect(throws: IngestionError.notRegularFile(path: folder.path, found: .folder)) {
      try FileReader().read(folder.path)
    }
    #expect(throws: IngestionError.notFound(path: folder.path + "/weg")) {
      try FileReader().read(folder.path + "/weg")
    }
  }

  @Test func `refuses what is larger than its limit`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "klanten")
    #expect(throws: IngestionError.tooLarge(path: path, byteCount: 7, limit: 6)) {
      try FileReader(byteLimit: 6).read(path)
    }
    #expect(try FileReader(byteLimit: 7).read(path).bytes.count == 7)
  }

  @Test func `notices that a file changes while it is read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "klanten")
    let file = try OpenFile(path)
    var buffer = [UInt8](repeating: 0, count: 3)
    let first = try file.read(into: &buffer)
    try folder.write("b.txt", "anders")
    #expect(truncate(path, 20) == 0)
    var rest = [UInt8](repeating: 0, count: 100)
    let count = first + (try file.read(into: &rest))
    #expect(throws: IngestionError.changedWhileReading(path: path)) {
      try file.checkUnchanged(byteCount: count)
    }
  }

  @Test(arguments: [
    ("\u{89}PNG", true), ("%PDF-1.7", true), ("De klant", false), ("", false),
    ("\0\u{1}\u{2}\u{3}ab\0\0", true), ("De klant\0 is koning, en meer dan dat ook nog.", false),
  ])
  func `tells binary data from text`(text: String, isBinary: Bool) {
    let bytes = text.hasPrefix("\u{89}") ? [0x89, 0x50, 0x4E, 0x47] : Array(text.utf8)
    #expect((BinaryDetector.binaryOffset(bytes) != nil) == isBinary)
  }

  @Test func `UTF-16 is no binary data`() {
    let bytes = "De klant is koning".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(BinaryDetector.binaryOffset(bytes) == nil)
  }
}
