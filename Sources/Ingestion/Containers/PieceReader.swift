/// Reads a file or standard input in pieces, unpacked where it is gzip.
///
/// Memory is bounded by a piece of each kind and what is kept of a member of gzip, whatever the data.
final class PieceReader {
  /// Bytes that follow those of the piece before.
  struct Piece {
    var bytes: [UInt8] = []
    /// Whether a member of gzip begins here.
    var startsMember = false
    /// Whether damaged bytes were passed over before it.
    var followsDamage = false
  }

  private static let pieceByteCount = 1 << 18
  /// What is kept of a member, to look for the next one in it if it is damaged.
  private static let keptByteCount = 1 << 20
  /// Members of real collections unpack to some ten times their size, and never to this.
  private static let ratioLimit = 256

  /// An open file that an optional can hold.
  private final class Source {
    let file: OpenFile

    init(_ path: String) throws(IngestionError) {
      file = try OpenFile(path)
    }
  }

  private let path: String
  /// Nil for standard input.
  private let source: Source?
  private var inflater: Inflater?
  /// Bytes of the file, of which those before `position` were unpacked.
  private var packed: [UInt8] = []
  private var position = 0
  /// Where the member begins in `packed`, if that is still kept.
  private var memberStart: Int?
  private var startsMember = true
  private var isAtEnd = false
  private var readByteCount = 0
  private var unpackedByteCount = 0
  private var rereadByteCount = 0
  /// Whether bytes were passed over since the last piece.
  private var isDamaged = false

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: What `OpenFile` throws.
  init(_ path: String) throws(IngestionError) {
    self.path = path
    source = path == "-" ? nil : try Source(path)
  }

  /// The system's word on the file when it was opened; nil for standard input.
  var status: FileStatus? { source?.file.status }

  /// Whether what was read so far is packed.
  var isPacked: Bool { inflater != nil }

  /// Where the piece that comes next begins in the file, for messages.
  var fileOffset: Int { readByteCount - packed.count + position }

  /// Bytes of a file that is not packed, from any place; nil where that cannot be done.
  func bytes(at offset: Int, count: Int) throws(IngestionError) -> [UInt8]? {
    guard let source, !isPacked else { return nil }
    return try source.file.bytes(at: offset, count: count)
  }

  /// The next piece, or nil at the end.
  ///
  /// - Parameter onBytes: Sees all bytes of the file in order, for whoever hashes it.
  /// - Returns: The piece.
  /// - Throws: `unreadable`, `damaged` when it unpacks too far, `changedWhileReading` at the end.
  func next(onBytes: (ArraySlice<UInt8>) -> Void) throws(IngestionError) -> Piece? {
    if readByteCount == 0 {
      try readOn(onBytes)
      if Packed.isGzip(packed) {
        inflater = Inflater(.gzip)
        memberStart = 0
      }
    }
    guard inflater == nil else { return try unpacked(onBytes) }
    if packed.isEmpty { try readOn(onBytes) }
    guard !packed.isEmpty else { return nil }
    var piece = Piece()
    swap(&piece.bytes, &packed)
    return piece
  }

  /// Adds the next piece to bytes that must not have a gap; false at the end.
  ///
  /// - Throws: As `next`, and `damaged` where bytes are missing.
  func append(
    to bytes: inout [UInt8], onBytes: (ArraySlice<UInt8>) -> Void
  ) throws(IngestionError) -> Bool {
    guard let piece = try next(onBytes: onBytes) else { return false }
    guard !piece.followsDamage else {
      throw .damaged(
        path: path, record: nil, byteOffset: fileOffset, problem: .damagedCompression)
    }
    bytes.append(contentsOf: piece.bytes)
    return true
  }

  /// Reads bytes of the file behind those that are there.
  private func readOn(_ onBytes: (ArraySlice<UInt8>) -> Void) throws(IngestionError) {
    guard !isAtEnd else { return }
    forget()
    let start = packed.count
    packed.append(contentsOf: repeatElement(0, count: Self.pieceByteCount))
    let count: Int
    if let source {
      count = try source.file.read(into: &packed, from: start)
    } else {
      count = try ByteSource.read(0, into: &packed, from: start, path: path)
    }
    packed.removeLast(Self.pieceByteCount - count)
    readByteCount += count
    onBytes(packed[start...])
    guard count < Self.pieceByteCount else { return }
    isAtEnd = true
    try source?.file.checkUnchanged(byteCount: readByteCount)
  }

  /// Drops what is not needed any more.
  private func forget() {
    if let start = memberStart, position - start > Self.keptByteCount { memberStart = nil }
    let kept = memberStart ?? position
    guard kept > 0 else { return }
    packed.removeFirst(kept)
    position -= kept
    memberStart = memberStart.map { $0 - kept }
  }

  private func unpacked(_ onBytes: (ArraySlice<UInt8>) -> Void) throws(IngestionError) -> Piece? {
    guard let inflater else { return nil }
    var piece = Piece()
    while piece.bytes.count < Self.pieceByteCount {
      if startsMember {
        guard piece.bytes.isEmpty else { break }
        guard try findMember(&piece, onBytes) else { return piece.followsDamage ? piece : nil }
      }
      if position == packed.count { try readOn(onBytes) }
      let before = (position, piece.bytes.count)
      let (used, outcome) = inflater.inflate(
        packed, from: position, into: &piece.bytes,
        room: Self.pieceByteCount - piece.bytes.count)
      position += used
      switch outcome {
      case .goesOn where before != (position, piece.bytes.count): continue
      case .ended:
        startsMember = true
        memberStart = nil
      // A file that ends inside a member is damaged too.
      case .goesOn, .damaged:
        lookAgain()
        guard piece.bytes.isEmpty else { break }
        piece.followsDamage = true
      }
    }
    try count(piece)
    return piece
  }

  private func count(_ piece: Piece) throws(IngestionError) {
    unpackedByteCount += piece.bytes.count
    guard unpackedByteCount / Self.ratioLimit > readByteCount + (1 << 18) else { return }
    throw .damaged(path: path, record: nil, byteOffset: fileOffset, problem: .unpacksTooFar)
  }

  /// Goes back into a damaged member, to look for the next one behind its first bytes.
  ///
  /// What is looked at twice is bounded by what was read, so that no data can make this slow.
  private func lookAgain() {
    let start = (memberStart ?? position) + 1
    if start < position, rereadByteCount + position - start <= readByteCount {
      rereadByteCount += position - start
      position = start
    }
    startsMember = true
    memberStart = nil
    isDamaged = true
  }

  /// Moves to where the next member begins; false at the end.
  private func findMember(
    _ piece: inout Piece, _ onBytes: (ArraySlice<UInt8>) -> Void
  ) throws(IngestionError) -> Bool {
    while true {
      if packed.count - position < 3 { try readOn(onBytes) }
      let start = ByteSearch.first(0x1F, in: packed.span, from: position) ?? packed.count
      // Zeros between members are padding.
      isDamaged = isDamaged || packed[position..<start].contains { $0 != 0 }
      position = start
      if Packed.isGzip(packed[start...]) { break }
      guard packed.count - start < 3 else {
        isDamaged = true
        position += 1
        continue
      }
      guard isAtEnd else { continue }
      piece.followsDamage = piece.followsDamage || isDamaged || start < packed.count
      position = packed.count
      isDamaged = false
      return false
    }
    inflater?.reset()
    memberStart = position
    startsMember = false
    piece.startsMember = true
    piece.followsDamage = piece.followsDamage || isDamaged
    isDamaged = false
    return true
  }
}
