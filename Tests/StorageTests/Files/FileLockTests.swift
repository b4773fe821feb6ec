import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite struct FileLockTests {
  @Test func `lets one owner in at a time, in one process`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    do {
      let lock = try FileLock(directory: path)
      #expect(throws: StorageError.locked(path: path + "/lock")) {
        _ = try FileLock(directory: path)
      }
      _ = consume lock
    }
    _ = try FileLock(directory: path)
    #expect(try folder.names == ["lock"])
  }

  @Test func `keeps another process out`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let lock = try FileLock(directory: path)
    await #expect(processExitsWith: .exitCode(3)) { [path = path as String] in
      do throws(StorageError) {
        _ = try FileLock(directory: path)
      } catch {
        exit(error == .locked(path: path + "/lock") ? 3 : 4)
      }
    }
    _ = consume lock
  }

  @Test func `is free again when its process is killed`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let lock = try FileLock(directory: path)
      kill(getpid(), SIGKILL)
      _ = consume lock
    }
    _ = try FileLock(directory: path)
  }
}
