internal import Index

/// Walks the documents of one key of a word, one document at a time, with its occurrences.
///
/// Owns the buffers of the block it stands on. What it relies on, `PostingsCursor` checked when the block
/// was loaded.
@safe
final class KeyCursor {
  /// The term and which of its forms count.
  let key: TermKey
  /// The document it stands on; `UInt32.max` after the last.
  private(set) var document: UInt32 = 0

  private var cursor: PostingsCursor
  private var index = 0
  private let buffer: UnsafeMutablePointer<UInt32>
  private let segment: SegmentReader
  private var positions: PositionsReader?
  private var positionsBlock = -1

  /// Stands on the first document.
  ///
  /// - Throws: What `PostingsCursor` throws.
  init(_ segment: SegmentReader, key: TermKey) throws(IndexError) {
    self.key = key
    self.segment = segment
    let room = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    // SAFETY: two halves of 128 each; both are initialised before they are lent.
    unsafe room.initialize(repeating: 0, count: 256)
    unsafe buffer = room
    do throws(IndexError) {
      // Once all properties are set, an error runs `deinit`: so what throws comes before.
      var first = unsafe try PostingsCursor(
        segment, entry: key.entry, documents: room, frequencies: room + 128)
      try first.load(0)
      cursor = first
    } catch {
      unsafe room.deallocate()
      throw error
    }
    document = unsafe room[0]
  }

  deinit {
    // SAFETY: the cursor, which borrows it, ends with `self`.
    unsafe buffer.deallocate()
  }

  /// Moves to the first document that is not below `target`.
  ///
  /// - Complexity: O(log *blocks* + 128).
  func advance(to target: UInt32) throws(IndexError) {
    if document >= target { return }
    // SAFETY: the loaded block has `count` documents, at least one.
    if unsafe buffer[cursor.count &- 1] < target {
      guard let next = nextBlock(reaching: target) else { return document = .max }
      try cursor.load(next)
      index = 0
    }
    while index < cursor.count, unsafe buffer[index] < target { index &+= 1 }
    if index < cursor.count {
      document = unsafe buffer[index]
    } else {
      document = .max
    }
  }

  private func nextBlock(reaching target: UInt32) -> Int? {
    guard let table = cursor.table else { return nil }
    let block = table.firstBlock(from: cursor.block + 1, reaching: target)
    return block < table.blockCount ? block : nil
  }

  /// The weighted frequency of the whole term in the document.
  func weightedFrequency() throws(IndexError) -> UInt32 {
    try cursor.loadFrequencies()
    // SAFETY: `index` is below the block's count.
    return unsafe buffer[128 &+ index]
  }

  /// The occurrences in the document of the forms that count, by position.
  ///
  /// - `all`: Receives the occurrences of all forms, in place of what it holds.
  func occurrences(into all: inout [Occurrence]) throws(IndexError) {
    let reader: PositionsReader
    if let positions {
      reader = positions
    } else {
      reader = try PositionsReader(segment, entry: key.entry)
      positions = reader
    }
    if positionsBlock != cursor.block {
      try reader.load(cursor)
      positionsBlock = cursor.block
    }
    try reader.occurrences(ofDocumentAt: index, into: &all)
  }

  /// Whether a form counts.
  func counts(_ ordinal: UInt32) -> Bool {
    guard let ordinals = key.ordinals else { return true }
    return Int(ordinal) < ordinals.count && ordinals[Int(ordinal)]
  }
}
