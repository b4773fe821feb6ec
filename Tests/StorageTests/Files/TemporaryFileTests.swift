import Dispatch
import TestSupport
import Testing

@testable import Storage

@Suite struct TemporaryFileTests {
  @Test func `gives back what was appended and leaves no name`() throws {
    let folder = try TemporaryFolder()
    let file = try TemporaryFile(directory: folder.path)
    let other = try TemporaryFile(directory: folder.path)
    #expect(try folder.names.isEmpty)
    #expect(try file.append([1, 2, 3]) == 0)
    #expect(try file.append([]) == 3)
    #expect(try file.append([4, 5]) == 3)
    #expect(try other.append([9]) == 0)
    #expect(file.byteCount == 5)
    var buffer: [UInt8] = [0, 0, 0, 0, 0, 0, 0]
    try file.read(at: 1, count: 3, into: &buffer)
    #expect(buffer == [2, 3, 4])
    try file.read(at: 0, count: 5, into: &buffer)
    #expect(buffer == [1, 2, 3, 4, 5])
    try file.read(at: 5, count: 0, into: &buffer)
    #expect(buffer == [])
  }

  @Test(arguments: [(UInt64(3), 3), (6, 1), (.max, 1), (UInt64(Int.max), 1)])
  func `refuses to read past the end`(offset: UInt64, count: Int) throws {
    let folder = try TemporaryFolder()
    let file = try TemporaryFile(directory: folder.path)
    _ = try file.append([1, 2, 3, 4, 5])
    var buffer: [UInt8] = []
    #expect(throws: StorageError.self) { try file.read(at: offset, count: count, into: &buffer) }
  }

  @Test func `takes appends from several threads`() throws {
    let folder = try TemporaryFolder()
    let file = try TemporaryFile(directory: folder.path)
    DispatchQueue.concurrentPerform(iterations: 32) { number in
      let bytes = [UInt8](repeating: UInt8(number), count: 1000)
      guard let offset = try? file.append(bytes) else { return }
      var found: [UInt8] = []
      try? file.read(at: offset, count: 1000, into: &found)
      #expect(found == bytes)
    }
    #expect(file.byteCount == 32_000)
  }
}
