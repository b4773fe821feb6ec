import TestSupport
import Testing

@testable import Storage

@Suite struct DirectoryTests {
  @Test func `creates a folder once and accepts it twice`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/index"
    try Directory.create(path)
    try Directory.create(path)
    #expect(Directory.isDirectory(path))
    try folder.write("file", [1])
    #expect(throws: StorageError.self) { try Directory.create(folder.path + "/file") }
    #expect(throws: StorageError.notFound(path: folder.path + "/a/b")) {
      try Directory.create(folder.path + "/a/b")
    }
  }

  @Test func `lists names by their bytes`() throws {
    let folder = try TemporaryFolder()
    for name in ["é", "b", "Z", "a-1", "a", "z"] { try folder.write(name, []) }
    #expect(try Directory.names(in: folder.path) == ["Z", "a", "a-1", "b", "z", "é"])
  }

  @Test func `removes and renames, and forgives only a file that is gone`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", [1])
    try folder.write("new", [2])
    try Directory.rename("new", to: "old", in: folder.path)
    #expect(try folder.bytes("old") == [2])
    try Directory.remove("old", in: folder.path)
    try Directory.remove("old", in: folder.path)
    try Directory.sync(folder.path)
    #expect(throws: StorageError.self) { try Directory.remove("", in: folder.path) }
    #expect(throws: StorageError.self) { try Directory.sync(folder.path + "/none") }
    #expect(throws: StorageError.self) { _ = try Directory.names(in: folder.path + "/none") }
  }

  @Test func `refuses a path with a zero byte`() {
    #expect(throws: StorageError.self) { try Directory.sync("/\0") }
    #expect(throws: StorageError.self) { _ = try MappedFile(path: "/etc\0/x") }
  }

  @Test func `too little room on the disk is said before anything is written`() throws {
    let folder = try TemporaryFolder()
    try Directory.requireRoom(byteCount: 1, in: folder.path)
    let error = #expect(throws: StorageError.self) {
      try Directory.requireRoom(byteCount: .max, in: folder.path)
    }
    guard case .noRoom(folder.path, .max, let free) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(free > 0)
  }
}
