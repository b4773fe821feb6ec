internal import Storage

/// The forms of all streams of a merge in byte order, with their counts and the places of their postings.
///
/// - Complexity: O(forms · log streams) for all; memory for one form.
struct FormMerger {
  /// The current form.
  private(set) var form: [UInt8] = []
  /// Its occurrences.
  private(set) var count: UInt64 = 0
  /// Where its postings are, by stream.
  private(set) var places: [FormPlace] = []

  private let streams: [any FormStream]
  /// A binary heap of the streams, the one with the next form on top.
  private var heap: [Item] = []

  init(_ streams: [any FormStream]) throws(StorageError) {
    self.streams = streams
    for (number, stream) in streams.enumerated() where try stream.next() {
      heap.append(Item(stream: number, prefix: DictionaryPrefix.value(of: stream.form.span)))
      rise(heap.count - 1)
    }
  }

  /// Turns to the next form; false at the end.
  mutating func next() throws(StorageError) -> Bool {
    guard let first = heap.first else { return false }
    form.removeAll(keepingCapacity: true)
    form.append(contentsOf: streams[first.stream].form)
    count = 0
    places.removeAll(keepingCapacity: true)
    while let item = heap.first, item.prefix == first.prefix {
      let stream = streams[item.stream]
      guard stream.form == form else { break }
      var place = stream.place
      place.stream = UInt32(item.stream)
      places.append(place)
      count += stream.count
      if try stream.next() {
        heap[0].prefix = DictionaryPrefix.value(of: stream.form.span)
      } else {
        let last = heap.removeLast()
        if !heap.isEmpty { heap[0] = last }
      }
      sink()
    }
    return true
  }

  /// A stream and the beginning of the form that it stands at.
  private struct Item {
    var stream: Int
    var prefix: UInt64
  }

  /// By form, then by stream, so that a form's places come in the order of the streams.
  private func comes(_ left: Item, before right: Item) -> Bool {
    if left.prefix != right.prefix { return left.prefix < right.prefix }
    let (first, second) = (streams[left.stream].form, streams[right.stream].form)
    if first == second { return left.stream < right.stream }
    return DictionaryPrefix.isAscending(first.span, second.span)
  }

  private mutating func rise(_ index: Int) {
    var child = index
    while child > 0, comes(heap[child], before: heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var least = 2 * parent + 1
      guard least < heap.count else { return }
      if least + 1 < heap.count, comes(heap[least + 1], before: heap[least]) { least += 1 }
      guard comes(heap[least], before: heap[parent]) else { return }
      heap.swapAt(least, parent)
      parent = least
    }
  }
}
