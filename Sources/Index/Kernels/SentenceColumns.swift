package import Storage

/// Where the sentences of a document begin, their marks and lengths: what ranking asks of them.
///
/// Layout: docs/INDEX-FORMAT.md, "Sentences", the first three columns. Safe on any file: bytes are verified and every
/// value checked. The buffers are reused from document to document and grow with the longest; used by one thread.
@safe
package struct SentenceColumns: ~Copyable {
  /// The sentences of the document that was loaded, the title among them.
  package private(set) var count = 0
  /// The positions of their first tokens, ascending.
  package private(set) var starts: UnsafeMutablePointer<UInt32>
  /// Their bytes.
  package private(set) var lengths: UnsafeMutablePointer<UInt32>
  /// Bits 0–2: the marks of each.
  package private(set) var marks: UnsafeMutablePointer<UInt8>
  private var capacity = 256
  private let segment: SegmentReader

  /// Columns of the documents of a segment.
  package init(_ segment: SegmentReader) {
    self.segment = segment
    unsafe starts = .allocate(capacity: capacity)
    unsafe lengths = .allocate(capacity: capacity)
    unsafe marks = .allocate(capacity: capacity)
  }

  deinit {
    // SAFETY: numbers need no deinitialisation.
    unsafe starts.deallocate()
    unsafe lengths.deallocate()
    unsafe marks.deallocate()
  }

  private mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    unsafe starts.deallocate()
    unsafe lengths.deallocate()
    unsafe marks.deallocate()
    capacity = 2 * count
    unsafe starts = .allocate(capacity: capacity)
    unsafe lengths = .allocate(capacity: capacity)
    unsafe marks = .allocate(capacity: capacity)
  }

  /// Loads a document.
  ///
  /// - Throws: `StorageError.malformed`, `.checksumMismatch`.
  /// - Complexity: O(sentences).
  package mutating func load(_ document: Int) throws(StorageError) {
    self.count = 0
    let (offset, count) = try place(of: document)
    let section = segment.layout.sentences
    guard offset <= UInt64(section.byteCount),
      count <= (section.byteCount - Int(offset)) / SentenceCodec.minimumByteCount
    else {
      throw segment.malformed(
        .documents,
        .outOfBounds(offset: offset, byteCount: UInt64(count), limit: UInt64(section.byteCount)))
    }
    reserve(count)
    var next = section.byteOffset + Int(offset)
    // A number takes five bytes at most, a mark one.
    let end = min(next + 11 * count, section.range.upperBound)
    try segment.container.verify(next..<end)
    let base = unsafe segment.container.unsafeBytes.baseAddress.unsafelyUnwrapped
    var position: UInt64 = 0
    for number in 0..<count {
      // SAFETY: `next..<end` lies in the section, whose chunks were just verified; `count` is at most `capacity`.
      position &+= unsafe try Self.number(base, &next, end, segment)  // below 2³¹, and 2³⁵ more
      guard position <= UInt64(IndexSettings.positionLimit) else {
        throw outOfRange(position)
      }
      unsafe starts[number] = UInt32(position)
    }
    guard end - next >= count else { throw outOfRange(UInt64(count)) }
    for number in 0..<count {
      // SAFETY: as above.
      unsafe marks[number] = base.load(fromByteOffset: next &+ number, as: UInt8.self) &>> 5
    }
    next += count
    for number in 0..<count {
      // SAFETY: as above.
      let length = unsafe try Self.number(base, &next, end, segment)
      guard length <= UInt64(Int32.max) else { throw outOfRange(length) }
      unsafe lengths[number] = UInt32(length)
    }
    self.count = count
  }

  /// Reads a varint of at most five bytes.
  @inline(__always)
  private static func number(
    _ base: UnsafeRawPointer, _ next: inout Int, _ end: Int, _ segment: SegmentReader
  ) throws(StorageError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while next < end, shift < 35 {
      // SAFETY: the caller verified the bytes before `end`.
      let byte = unsafe base.load(fromByteOffset: next, as: UInt8.self)
      next &+= 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
    throw segment.malformed(.sentences, .badVarint)
  }

  private func outOfRange(_ found: UInt64) -> StorageError {
    segment.malformed(
      .sentences,
      .valueOutOfRange(found: found, allowed: 0...UInt64(IndexSettings.positionLimit)))
  }

  /// Where the sentences of a document stand in their section, and how many there are.
  private func place(of document: Int) throws(StorageError) -> (offset: UInt64, count: Int) {
    precondition(document >= 0 && document < segment.documentCount)
    let size = SegmentLayout.documentByteCount
    let start = segment.layout.documents.byteOffset + size * document
    try segment.container.verify(start..<(start + size))
    let base = unsafe segment.container.unsafeBytes.baseAddress.unsafelyUnwrapped
    // SAFETY: the section has `size` bytes a document, and its chunks were just verified.
    let low = unsafe base.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
    let high = unsafe base.loadUnaligned(fromByteOffset: start + 10, as: UInt16.self)
    let count = unsafe base.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self)
    let offset = UInt64(UInt32(littleEndian: low)) | UInt64(UInt16(littleEndian: high)) << 32
    return (offset, Int(UInt32(littleEndian: count)))
  }
}
