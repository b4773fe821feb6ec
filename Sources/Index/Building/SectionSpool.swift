internal import Storage

/// The bytes of a section that is written beside others: in memory, and in a file without a name once there
/// are many.
///
/// Invariant: `byteCount` is the offset in the section at which the next byte of `buffer` goes.
struct SectionSpool: ~Copyable {
  /// The bytes that have not overflowed; append to it, then call `overflow()`.
  var buffer: [UInt8] = []
  private var flushedByteCount: UInt64 = 0
  private var file: TemporaryFile?
  private let directory: String
  private let fileSystem: FileSystem
  /// Bytes kept in memory before they overflow.
  private let memoryByteCount: Int

  /// - Parameters:
  ///   - directory: Where the file goes if there is one.
  ///   - fileSystem: Where writing can be made to fail.
  ///   - memoryByteCount: What is kept in memory.
  init(directory: String, fileSystem: FileSystem, memoryByteCount: Int = 1 << 18) {
    self.directory = directory
    self.fileSystem = fileSystem
    self.memoryByteCount = memoryByteCount
  }

  /// The bytes so far.
  var byteCount: UInt64 { flushedByteCount + UInt64(buffer.count) }

  /// Adds zeros up to the next multiple of `alignment`.
  mutating func align(to alignment: UInt64) {
    while byteCount % alignment != 0 { buffer.append(0) }
  }

  /// Moves the bytes to the file when there are many.
  @inline(__always)
  mutating func overflow() throws(StorageError) {
    if buffer.count >= memoryByteCount { try flush() }
  }

  private mutating func flush() throws(StorageError) {
    let file =
      if let file { file } else { try TemporaryFile(directory: directory, fileSystem: fileSystem) }
    self.file = file
    let _: UInt64 = try file.append(buffer)
    flushedByteCount += UInt64(buffer.count)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Adds an integer of four bytes.
  mutating func append(_ value: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      buffer.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Adds integers of four bytes.
  mutating func append(_ values: [UInt32]) {
    for value in values { append(value) }
  }

  /// Adds all that another spool has.
  mutating func append(_ other: FinishedSpool) throws(StorageError) {
    try other.forEachPiece { (piece) throws(StorageError) in
      buffer.append(contentsOf: piece)
      try overflow()
    }
  }

  /// Hands over what was written; the next byte is the first again.
  mutating func take() -> FinishedSpool {
    let taken = FinishedSpool(file: file, flushedByteCount: flushedByteCount, rest: buffer)
    buffer = []
    flushedByteCount = 0
    file = nil
    return taken
  }

  /// Ends the writing.
  consuming func finish() -> FinishedSpool {
    FinishedSpool(file: file, flushedByteCount: flushedByteCount, rest: buffer)
  }
}
