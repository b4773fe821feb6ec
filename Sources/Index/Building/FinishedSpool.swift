internal import Storage

/// The bytes that a `SectionSpool` took, to be read again.
struct FinishedSpool: Sendable {
  let file: TemporaryFile?
  let flushedByteCount: UInt64
  let rest: [UInt8]

  /// Bytes copied at once.
  private static let pieceByteCount = 1 << 18

  /// - `flushedByteCount`: The first bytes, which are in `file`.
  /// - `rest`: The bytes after them.
  init(file: TemporaryFile?, flushedByteCount: UInt64, rest: [UInt8]) {
    self.file = file
    self.flushedByteCount = flushedByteCount
    self.rest = rest
  }

  /// Bytes that are in memory.
  init(_ bytes: [UInt8]) {
    self.init(file: nil, flushedByteCount: 0, rest: bytes)
  }

  /// All bytes.
  var byteCount: UInt64 { flushedByteCount + UInt64(rest.count) }

  /// Reads bytes.
  ///
  /// - `bytes`: Receives exactly `count` bytes in place of what it holds.
  func read(at offset: UInt64, count: Int, into bytes: inout [UInt8]) throws(StorageError) {
    precondition(offset + UInt64(count) <= byteCount, "reads what was not written")
    bytes.removeAll(keepingCapacity: true)
    guard offset < flushedByteCount, let file else {
      let start = Int(offset - flushedByteCount)
      bytes.append(contentsOf: rest[start..<(start + count)])
      return
    }
    let inFile = Int(min(UInt64(count), flushedByteCount - offset))
    try file.read(at: offset, count: inFile, into: &bytes)
    bytes.append(contentsOf: rest.prefix(count - inFile))
  }

  /// Copies all into the section that `writer` has open.
  func write(to writer: inout ContainerWriter) throws(StorageError) {
    try forEachPiece { (piece) throws(StorageError) in try writer.write(piece) }
  }

  /// Calls `body` with all bytes in their order, piece by piece.
  func forEachPiece(
    _ body: ([UInt8]) throws(StorageError) -> Void
  ) throws(StorageError) {
    var piece: [UInt8] = []
    var offset: UInt64 = 0
    while offset < flushedByteCount {
      let count = Int(min(flushedByteCount - offset, UInt64(Self.pieceByteCount)))
      try read(at: offset, count: count, into: &piece)
      try body(piece)
      offset += UInt64(count)
    }
    if !rest.isEmpty { try body(rest) }
  }
}
