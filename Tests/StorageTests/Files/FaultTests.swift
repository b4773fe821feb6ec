import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite struct FaultTests {
  /// The operations of one commit over another: 2 × (create, body, tables, sync, rename), two syncs
  /// of the folder, one removal.
  static let operationCount = 13

  @Test func `a commit is this many operations`() throws {
    let folder = try TemporaryFolder()
    let faults = FaultInjector(.count)
    try TinyIndex.commit("oud", in: folder.path)
    try TinyIndex.commit("nieuw", in: folder.path, fileSystem: FileSystem(faults: faults))
    #expect(faults.operationCount == Self.operationCount)
    #expect(try folder.names.count == 2)
  }

  @Test(arguments: 1...operationCount, [ENOSPC, EIO])
  func `a refused operation leaves the old or the new index whole`(
    number: Int, errno: Int32
  ) throws {
    let folder = try TemporaryFolder()
    try TinyIndex.commit("oud", in: folder.path)
    let faults = FaultInjector(.fail(operation: number, errno: errno))
    let error = #expect(throws: StorageError.self) {
      try TinyIndex.commit("nieuw", in: folder.path, fileSystem: FileSystem(faults: faults))
    }
    guard case .ioFailure(_, _, errno)? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(try TinyIndex.word(in: folder.path) == (number < 12 ? "oud" : "nieuw"))
    #expect(try !folder.names.contains { $0.hasSuffix(".tmp") })
    try TinyIndex.commit("later", in: folder.path)
    #expect(try TinyIndex.word(in: folder.path) == "later")
    #expect(try folder.names.count == 2)
  }

  @Test(arguments: 1...operationCount)
  func `a process killed at any operation leaves the old or the new index whole`(
    number: Int
  ) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    try TinyIndex.commit("oud", in: path)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, number = number as Int] in
      let faults = FaultInjector(.kill(operation: number))
      try TinyIndex.commit("nieuw", in: path, fileSystem: FileSystem(faults: faults))
    }
    #expect(try TinyIndex.word(in: path) == (number < 12 ? "oud" : "nieuw"))
    try TinyIndex.commit("later", in: path)
    #expect(try TinyIndex.word(in: path) == "later")
  }

  @Test func `a refused spill is an error and not a hole`() throws {
    let folder = try TemporaryFolder()
    let faults = FaultInjector(.fail(operation: 3, errno: ENOSPC))
    let file = try TemporaryFile(directory: folder.path, fileSystem: FileSystem(faults: faults))
    #expect(throws: StorageError.self) { _ = try file.append([1, 2, 3]) }
    #expect(try folder.names.isEmpty)
  }

  @Test func `a writer that ends without finishing leaves nothing`() throws {
    let folder = try TemporaryFolder()
    do {
      var writer = try ContainerWriter(directory: folder.path, name: "a", kind: .segment)
      try writer.beginSection(kind: SmallContainer.text, required: true)
      try writer.write([UInt8](repeating: 1, count: 3 << 20))
      #expect(try folder.names == ["a.tmp"])
      _ = consume writer
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func `a failed write cannot be finished`() throws {
    let folder = try TemporaryFolder()
    let fileSystem = FileSystem(faults: FaultInjector(.fail(operation: 2, errno: EIO)))
    var writer = try ContainerWriter(
      directory: folder.path, name: "a", kind: .segment, fileSystem: fileSystem)
    try writer.beginSection(kind: SmallContainer.text, required: true)
    do throws(StorageError) {
      try writer.write([UInt8](repeating: 1, count: 2 << 20))
      Issue.record("the second operation was not refused")
    } catch {}
    writer.endSection()
    do throws(StorageError) {
      _ = try writer.finish()
      Issue.record("a file with a hole was finished")
    } catch {
      #expect(error == .ioFailure(path: folder.path + "/a.tmp", operation: .write, errno: EIO))
    }
    #expect(try folder.names.isEmpty)
  }
}
