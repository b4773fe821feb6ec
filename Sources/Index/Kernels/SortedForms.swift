internal import Storage

/// The forms of a merge in the order of their terms.
@safe
struct SortedForms: ~Copyable {
  private let chunks: UnsafeMutablePointer<FormChunk>
  private let chunkCount: Int
  /// Those that are not at their end; the one with the current form first.
  private var order: [Int] = []

  /// - `sorted`: The records of sorted pieces, and how many each has.
  init(_ sorted: [(records: FinishedSpool, count: Int)]) throws(StorageError) {
    chunkCount = sorted.count
    unsafe chunks = .allocate(capacity: sorted.count)
    for (number, piece) in sorted.enumerated() {
      // SAFETY: there is room for each.
      unsafe (chunks + number).initialize(to: FormChunk(piece.records, count: piece.count))
    }
    // SAFETY: all are initialised.
    for number in 0..<chunkCount where unsafe try chunks[number].next() { insert(number) }
  }

  deinit {
    // SAFETY: all are initialised and ours.
    unsafe chunks.deinitialize(count: chunkCount)
    unsafe chunks.deallocate()
  }

  /// Whether there is no form left.
  var isAtEnd: Bool { order.isEmpty }

  /// The current form; not at the end.
  var current: FormChunk {
    @inline(__always)
    _read {
      // SAFETY: the order has numbers of chunks.
      yield unsafe chunks[order[0]]
    }
  }

  /// Turns to the next form; not at the end.
  mutating func advance() throws(StorageError) {
    let first = order[0]
    // SAFETY: the order has numbers of chunks, here and below.
    guard unsafe try chunks[first].next() else {
      order.removeFirst()
      return
    }
    guard order.count > 1, unsafe chunks[order[1]].comes(before: chunks[first]) else { return }
    order.removeFirst()
    insert(first)
  }

  /// Few chunks, of which one gives many forms in a row: they are kept sorted.
  private mutating func insert(_ chunk: Int) {
    // SAFETY: as above.
    let place =
      order.firstIndex { unsafe chunks[chunk].comes(before: chunks[$0]) } ?? order.count
    order.insert(chunk, at: place)
  }
}
