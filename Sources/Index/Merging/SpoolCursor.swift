internal import Storage

/// Reads a spool from its start to its end.
struct SpoolCursor {
  private static let pieceByteCount = 1 << 16

  private let spool: FinishedSpool
  private var piece: [UInt8] = []
  private var index = 0
  private var pieceEnd: UInt64 = 0

  /// - Parameter spool: Bytes of our own making; reading past their end is a programming error.
  init(_ spool: FinishedSpool) {
    self.spool = spool
  }

  /// Reads a byte.
  @inline(__always)
  mutating func readByte() throws(StorageError) -> UInt8 {
    if index == piece.count { try refill() }
    defer { index &+= 1 }
    return piece[index]
  }

  /// Reads a variable-length integer.
  mutating func readVarint() throws(StorageError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try readByte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  /// Reads an entry of a run's vocabulary: the key in place of the one before, and its two numbers.
  mutating func readEntry(
    _ key: inout [UInt8]
  ) throws(StorageError) -> (count: UInt64, byteCount: UInt64) {
    let shared = Int(try readVarint())
    let rest = Int(try readVarint())
    key.removeSubrange(shared...)
    try read(rest, appendingTo: &key)
    return (try readVarint(), try readVarint())
  }

  /// Appends the next `count` bytes to `bytes`.
  mutating func read(_ count: Int, appendingTo bytes: inout [UInt8]) throws(StorageError) {
    var left = count
    while left > 0 {
      if index == piece.count { try refill() }
      let taken = min(left, piece.count - index)
      bytes.append(contentsOf: piece[index..<(index + taken)])
      index += taken
      left -= taken
    }
  }

  /// Passes over `count` bytes.
  mutating func skip(_ count: Int) throws(StorageError) {
    var left = count
    while left > 0 {
      if index == piece.count { try refill() }
      let taken = min(left, piece.count - index)
      index += taken
      left -= taken
    }
  }

  private mutating func refill() throws(StorageError) {
    let count = min(UInt64(Self.pieceByteCount), spool.byteCount - pieceEnd)
    precondition(count > 0, "reads past the end of a spool")
    try spool.read(at: pieceEnd, count: Int(count), into: &piece)
    pieceEnd += count
    index = 0
  }
}
