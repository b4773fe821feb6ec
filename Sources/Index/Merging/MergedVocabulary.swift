internal import Storage

/// The forms of all streams of a merge, with their counts and the places of their postings.
struct MergedVocabulary {
  /// The forms in byte order.
  private(set) var forms = FormList()
  /// The occurrences of each.
  private(set) var counts: [UInt64] = []
  /// Where each form's places end in `places`.
  private(set) var placeEnds: [UInt32] = []
  /// By form, then by stream.
  private(set) var places: [FormPlace] = []

  /// Merges the streams' forms.
  ///
  /// - Complexity: O(forms · log streams).
  init(_ streams: [any FormStream]) throws(StorageError) {
    var heap = Heap()
    for (number, stream) in streams.enumerated() where try stream.next() {
      heap.push(Item(stream: number, form: stream.form))
    }
    while let item = heap.first {
      let stream = streams[item.stream]
      let isNew =
        forms.count == 0 || !forms[forms.count - 1].elementsEqual(item.form)
      if isNew {
        forms.append(item.form)
        counts.append(0)
        placeEnds.append(UInt32(places.count))
      }
      var place = stream.place
      place.stream = UInt32(item.stream)
      places.append(place)
      placeEnds[placeEnds.count - 1] = UInt32(places.count)
      counts[counts.count - 1] += stream.count
      if try stream.next() {
        heap.replaceFirst(with: Item(stream: item.stream, form: stream.form))
      } else {
        heap.removeFirst()
      }
    }
  }

  /// The places of a form's postings, by stream.
  func places(of form: Int) -> ArraySlice<FormPlace> {
    places[(form == 0 ? 0 : Int(placeEnds[form - 1]))..<Int(placeEnds[form])]
  }

  /// A stream and the form that it stands at.
  private struct Item {
    var stream: Int
    var form: [UInt8]
    var prefix: UInt64

    init(stream: Int, form: [UInt8]) {
      self.stream = stream
      self.form = form
      prefix = DictionaryPrefix.value(of: form.span)
    }

    /// By form, then by stream, so that a form's places come in the order of the streams.
    func comes(before other: Item) -> Bool {
      if prefix != other.prefix { return prefix < other.prefix }
      if form == other.form { return stream < other.stream }
      return DictionaryPrefix.isAscending(form.span, other.form.span)
    }
  }

  /// A binary heap with the first item on top.
  private struct Heap {
    private var items: [Item] = []

    var first: Item? { items.first }

    mutating func push(_ item: Item) {
      items.append(item)
      var child = items.count - 1
      while child > 0, items[child].comes(before: items[(child - 1) / 2]) {
        items.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    }

    mutating func replaceFirst(with item: Item) {
      items[0] = item
      sink()
    }

    mutating func removeFirst() {
      let last = items.removeLast()
      guard !items.isEmpty else { return }
      items[0] = last
      sink()
    }

    private mutating func sink() {
      var parent = 0
      while true {
        var least = 2 * parent + 1
        guard least < items.count else { return }
        if least + 1 < items.count, items[least + 1].comes(before: items[least]) { least += 1 }
        guard items[least].comes(before: items[parent]) else { return }
        items.swapAt(least, parent)
        parent = least
      }
    }
  }
}
