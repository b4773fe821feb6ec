/// Reads the records of a web archive one by one, packed or not, in bounded memory.
///
/// A length is believed only where the next record begins behind it; where it does not, the record counts
/// as damaged, and reading goes on at the next line that begins with `WARC/1.`.
final class WARCReader {
  /// The largest page that is kept.
  static let pageByteLimit = 64 << 20

  private let path: String
  private let input: PieceReader
  /// Bytes that were read and not yet passed.
  private var buffer: [UInt8] = []
  private var position = 0
  /// Where `buffer` begins in the file, unpacked.
  private var bufferOffset = 0
  /// A piece that follows damage, or with which a member begins that begins like a record: what is
  /// before it is not joined to it.
  private var pending: PieceReader.Piece?
  private var isAtEnd = false
  private var recordCount = 0
  /// How often each address came, by a hash of it.
  private var repetitions: [UInt64: Int] = [:]

  /// Opens an archive; `-` is standard input.
  init(_ path: String) throws(IngestionError) {
    self.path = path
    input = try PieceReader(path)
  }

  /// The system's word on the file when it was opened; nil for standard input.
  var status: FileStatus? { input.status }

  /// What comes next, or nil at the end.
  ///
  /// - Parameter onBytes: Sees all bytes of the file in order, for whoever hashes it.
  /// - Returns: A page, another record, or damage that was passed over.
  /// - Throws: What the file as a whole fails with.
  func next(onBytes: (ArraySlice<UInt8>) -> Void) throws(IngestionError) -> WARCEvent? {
    while true {
      while position < buffer.count, buffer[position] == 0x0D || buffer[position] == 0x0A {
        position += 1
      }
      if position < buffer.count { break }
      if try fill(onBytes) { continue }
      guard let piece = pending else { return nil }
      take(piece)
      if piece.followsDamage { return .damage(error(.damagedCompression)) }
    }
    recordCount += 1
    return try record(onBytes)
  }

  private func record(_ onBytes: (ArraySlice<UInt8>) -> Void) throws(IngestionError) -> WARCEvent {
    let start = bufferOffset + position
    var end = HeaderFields.end(in: buffer, from: position, limit: WARCHeader.byteLimit)
    while end == nil, buffer.count - position < WARCHeader.byteLimit {
      guard try fill(onBytes) else { break }
      end = HeaderFields.end(in: buffer, from: position, limit: WARCHeader.byteLimit)
    }
    guard let end, let header = WARCHeader(buffer[position..<end]) else {
      return try damage(.badHeader, onBytes)
    }
    // A file that is not packed can say at once whether the length is right.
    let next = bufferOffset + end + header.byteCount
    if let size = status?.byteCount, let bytes = try input.bytes(at: next, count: 12),
      next > size || !Self.isRecordEnd(bytes[...])
    {
      return try damage(next > size ? .cutShort : .badLength, onBytes)
    }
    position = end
    guard let (format, charset) = try wanted(header, onBytes) else {
      return try pass(header.byteCount, onBytes) ?? .other
    }
    guard header.byteCount <= Self.pageByteLimit else {
      return try pass(header.byteCount, onBytes) ?? .damage(error(.tooLarge, at: start))
    }
    guard try fill(to: header.byteCount, onBytes) else { return cutShort(at: start) }
    _ = try fill(to: header.byteCount + 12, onBytes)
    // Only now, for what is read moves the buffer.
    let blockEnd = position + header.byteCount
    guard Self.isRecordEnd(buffer[blockEnd..<min(buffer.count, blockEnd + 12)]) else {
      return try damage(.badLength, onBytes)
    }
    let block = Array(buffer[position..<blockEnd])
    position = blockEnd
    return .page(
      WARCRecord(
        number: recordCount, byteOffset: start, targetURI: header.targetURI,
        repetition: repetition(of: header.targetURI), date: header.date,
        format: header.type == "response" ? nil : format, charset: charset, block: block))
  }

  /// What a record's block is, if it is a page; looks into the answer of a server.
  private func wanted(
    _ header: WARCHeader, _ onBytes: (ArraySlice<UInt8>) -> Void
  ) throws(IngestionError) -> (format: SourceFormat, charset: String?)? {
    switch header.type {
    case "resource", "conversion":
      return header.blockType.format.map { ($0, header.blockType["charset"]) }
    case "response":
      guard header.blockType.name.hasPrefix("application/http") else { return nil }
      let limit = min(header.byteCount, HTTPResponse.headerByteLimit)
      _ = try fill(to: limit, onBytes)
      let bytes = Array(buffer[position..<min(buffer.count, position + limit)])
      // One that cannot be read is a page, so that it shows as damage.
      guard let response = HTTPResponse(reading: bytes) else { return (.html, nil) }
      guard (200..<300).contains(response.status), response.status != 204 else { return nil }
      return response.type.format.map { ($0, nil) }
    default: return nil
    }
  }

  /// How many records of this address came before.
  private func repetition(of uri: String?) -> Int {
    guard let uri else { return 0 }
    // FNV-1a: an address that is taken for another gets a number behind its id, no more.
    let hash = uri.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let count = repetitions[hash, default: 0]
    repetitions[hash] = count + 1
    return count
  }

  /// Whether what follows a block begins with the two line ends that end a record, or with line ends and then nothing or
  /// another record.
  private static func isRecordEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
    let rest = bytes.drop { $0 == 0x0D || $0 == 0x0A }
    return bytes.starts(with: [0x0D, 0x0A, 0x0D, 0x0A]) || rest.isEmpty
      || WARCHeader.start.starts(with: rest.prefix(WARCHeader.start.count))
  }

  private func error(_ problem: ContainerProblem, at offset: Int? = nil) -> IngestionError {
    .damaged(
      path: path, record: max(1, recordCount), byteOffset: offset ?? bufferOffset + position,
      problem: problem)
  }
}

// MARK: - Moving on
extension WARCReader {
  /// Reads another piece behind the buffer; false where nothing is to be joined to it.
  private func fill(_ onBytes: (ArraySlice<UInt8>) -> Void) throws(IngestionError) -> Bool {
    guard pending == nil, !isAtEnd else { return false }
    guard let piece = try input.next(onBytes: onBytes) else {
      isAtEnd = true
      return false
    }
    if piece.followsDamage || piece.startsMember && piece.bytes.starts(with: WARCHeader.start) {
      pending = piece
      return false
    }
    if position > 0 {
      buffer.removeFirst(position)
      bufferOffset += position
      position = 0
    }
    buffer.append(contentsOf: piece.bytes)
    return true
  }

  /// Reads until there are so many bytes; false where nothing more is to be had.
  private func fill(
    to byteCount: Int, _ onBytes: (ArraySlice<UInt8>) -> Void
  ) throws(IngestionError) -> Bool {
    while buffer.count - position < byteCount {
      guard try fill(onBytes) else { return false }
    }
    return true
  }

  /// Makes a piece that waits the buffer.
  private func take(_ piece: PieceReader.Piece) {
    pending = nil
    bufferOffset += buffer.count
    buffer = piece.bytes
    position = 0
  }

  /// Passes over the block of a record; what is wrong with it, if anything.
  private func pass(
    _ byteCount: Int, _ onBytes: (ArraySlice<UInt8>) -> Void
  ) throws(IngestionError) -> WARCEvent? {
    let start = bufferOffset + position
    var left = byteCount
    while true {
      let step = min(left, buffer.count - position)
      position += step
      left -= step
      if left == 0 { break }
      guard try fill(onBytes) else { return cutShort(at: start) }
    }
    _ = try fill(to: 12, onBytes)
    guard Self.isRecordEnd(buffer[position..<min(buffer.count, position + 12)]) else {
      return try damage(.badLength, onBytes)
    }
    return nil
  }

  /// Drops what is left of a record that ends too soon.
  private func cutShort(at offset: Int) -> WARCEvent {
    position = buffer.count
    // Damage and the record that it cut are one thing.
    pending?.followsDamage = false
    return .damage(error(.cutShort, at: offset))
  }

  /// Passes over bytes that are no record, up to the next line that begins like one.
  private func damage(
    _ problem: ContainerProblem, _ onBytes: (ArraySlice<UInt8>) -> Void
  ) throws(IngestionError) -> WARCEvent {
    let error = error(problem)
    position += 1
    while true {
      while let feed = ByteSearch.first(0x0A, in: buffer.span, from: position) {
        position = feed + 1
        _ = try fill(to: WARCHeader.start.count, onBytes)
        if buffer[position...].starts(with: WARCHeader.start) { return .damage(error) }
      }
      position = buffer.count
      guard try fill(onBytes) else { return .damage(error) }
    }
  }
}
