internal import Storage

/// The forms of all streams of a merge in byte order, with their counts and the places of their postings.
///
/// - Complexity: O(forms · log streams) for all; memory for one form and 64 KiB a run.
@safe
struct FormMerger: ~Copyable {
  /// What has forms in byte order.
  enum Source {
    /// A run all of whose documents stay.
    case run(PostingsRun)
    /// Anything else.
    case stream(any FormStream)
  }

  private let streams: UnsafeMutablePointer<Stream>
  private let streamCount: Int
  /// A binary heap of the streams, the one with the next form on top.
  private let heap: UnsafeMutablePointer<Item>
  private var heapCount = 0
  private var form = KeyBuffer()
  /// The places of all forms, those included that have no occurrence that stays.
  let placeCount: Int

  init(_ sources: [Source]) throws(StorageError) {
    streamCount = sources.count
    unsafe streams = .allocate(capacity: sources.count)
    unsafe heap = .allocate(capacity: sources.count)
    var placeCount = 0
    for (number, source) in sources.enumerated() {
      // SAFETY: there is room for each source, here and below.
      unsafe (streams + number).initialize(to: Stream(source, number: UInt32(number)))
      placeCount += unsafe streams[number].remaining
    }
    self.placeCount = placeCount
    for number in 0..<streamCount where unsafe try streams[number].next() {
      unsafe heap[heapCount] = Item(
        prefix: streams[number].key.prefix, stream: UInt32(number))
      heapCount += 1
      rise(heapCount - 1)
    }
  }

  deinit {
    // SAFETY: both are ours; all streams were initialised.
    unsafe streams.deinitialize(count: streamCount)
    unsafe streams.deallocate()
    unsafe heap.deallocate()
  }

  /// Whether there are more forms.
  var hasMore: Bool { heapCount > 0 }

  /// Adds the next forms to a piece, until it has `formLimit` forms or `occurrenceLimit` more occurrences.
  mutating func fill(
    _ piece: inout FormPiece, formLimit: Int, occurrenceLimit: UInt64 = .max
  ) throws(StorageError) {
    var occurrences: UInt64 = 0
    while heapCount > 0, piece.count < formLimit, occurrences < occurrenceLimit {
      // SAFETY: the heap is not empty, and its items name streams.
      unsafe form.set(streams[Int(heap[0].stream)].key)
      var count: UInt64 = 0
      repeat {
        let top = unsafe streams + Int(heap[0].stream)
        unsafe piece.add(top.pointee.place)
        count &+= unsafe top.pointee.count
        if unsafe try top.pointee.next() {
          unsafe heap[0].prefix = unsafe top.pointee.key.prefix
        } else {
          heapCount &-= 1
          unsafe heap[0] = unsafe heap[heapCount]
        }
        sink()
      } while heapCount > 0 && isForm()
      piece.add(form, count: count)
      occurrences &+= count
    }
  }

  /// Whether the first stream stands at `form`.
  @inline(__always)
  private func isForm() -> Bool {
    // SAFETY: the heap is not empty.
    let item = unsafe heap[0]
    return unsafe item.prefix == form.prefix && streams[Int(item.stream)].key.order(form) == 0
  }

  /// A stream and the beginning of the form that it stands at.
  private struct Item {
    var prefix: UInt64
    var stream: UInt32
  }

  /// By form, then by stream, so that a form's places come in the order of the streams.
  @inline(__always)
  private func comes(_ left: Item, before right: Item) -> Bool {
    left.prefix != right.prefix ? left.prefix < right.prefix : isFirst(left.stream, right.stream)
  }

  @inline(never)
  private func isFirst(_ left: UInt32, _ right: UInt32) -> Bool {
    // SAFETY: both are streams.
    let order = unsafe streams[Int(left)].key.order(streams[Int(right)].key)
    return order == 0 ? left < right : order < 0
  }

  private func rise(_ index: Int) {
    var child = index
    // SAFETY: places from 0 to `index` are in the heap.
    while child > 0, unsafe comes(heap[child], before: heap[(child - 1) / 2]) {
      let parent = (child - 1) / 2
      unsafe (heap[child], heap[parent]) = unsafe (heap[parent], heap[child])
      child = parent
    }
  }

  @inline(__always)
  private func sink() {
    // SAFETY: places below `heapCount` are in the heap; the item at the top is moved last.
    guard heapCount > 1 else { return }
    let item = unsafe heap[0]
    var parent = 0
    while true {
      var least = 2 &* parent &+ 1
      guard least < heapCount else { break }
      if least &+ 1 < heapCount, unsafe comes(heap[least &+ 1], before: heap[least]) {
        least &+= 1
      }
      guard unsafe comes(heap[least], before: item) else { break }
      unsafe heap[parent] = unsafe heap[least]
      parent = least
    }
    unsafe heap[parent] = item
  }
}

// MARK: - A stream
extension FormMerger {
  /// A source and the form that it stands at.
  private struct Stream: ~Copyable {
    var key = KeyBuffer()
    var count: UInt64 = 0
    var place: FormPlace
    /// Forms that a run still has.
    var remaining: Int
    private var nextOffset: UInt64 = 0
    private var vocabulary: SpoolReader
    private let other: (any FormStream)?

    init(_ source: Source, number: UInt32) {
      place = FormPlace(stream: number, length: 0, place: 0)
      switch source {
      case .run(let run):
        remaining = run.formCount
        vocabulary = SpoolReader(run.vocabulary)
        other = nil
      case .stream(let stream):
        remaining = stream.formCount
        vocabulary = SpoolReader(FinishedSpool([]))
        other = stream
      }
    }

    /// Turns to the next form; false at the end.
    @inline(__always)
    mutating func next() throws(StorageError) -> Bool {
      guard other == nil else { return try nextOfOther() }
      guard remaining > 0 else { return false }
      remaining &-= 1
      try vocabulary.load(2 * RawVarint.byteBound)
      let shared = Int(vocabulary.readVarint())
      let rest = Int(vocabulary.readVarint())
      try vocabulary.load(rest + 2 * RawVarint.byteBound)
      // SAFETY: the reader traps unless it has so many bytes, and they are not the key's.
      unsafe key.set(shared: shared, vocabulary.read(rest), count: rest)
      count = vocabulary.readVarint()
      let byteCount = vocabulary.readVarint()
      guard byteCount <= UInt64(UInt32.max) else {
        throw .limitExceeded(
          file: "run", limit: .termListBytes, found: byteCount, maximum: UInt64(UInt32.max))
      }
      place.place = nextOffset
      place.length = UInt32(byteCount)
      nextOffset &+= byteCount
      return true
    }

    private mutating func nextOfOther() throws(StorageError) -> Bool {
      guard let other, try other.next() else { return false }
      let stream = place.stream
      place = other.place
      place.stream = stream
      count = other.count
      // SAFETY: the form's bytes are not the key's.
      unsafe other.form.withUnsafeBufferPointer { form in
        guard let start = form.baseAddress else { return key.clear() }
        unsafe key.set(shared: 0, start, count: form.count)
      }
      return true
    }
  }
}
