/// Which of many lists stand at the lowest document: a binary heap.
///
/// The part of a compound may have the lists of thousands of forms.
struct ListHeap {
  /// Documents above the numbers of their lists.
  private var items: [UInt64] = []

  /// Takes lists in place of those that it has.
  ///
  /// - Parameter documents: The document of each list, `UInt32.max` at its end.
  mutating func reset(_ documents: some Sequence<UInt32>) {
    items.removeAll(keepingCapacity: true)
    for (list, document) in documents.enumerated() where document < .max {
      items.append(Self.item(document, list))
    }
    // What is sorted is a heap.
    items.sort()
  }

  /// The lowest document and the first list that stands at it; nil at the end of all lists.
  var first: (document: UInt32, list: Int)? {
    items.first.map {
      (UInt32(truncatingIfNeeded: $0 >> 32), Int(truncatingIfNeeded: $0 & UInt64(UInt32.max)))
    }
  }

  /// Whether the first list alone stands at its document.
  var isFirstAlone: Bool {
    let document = items[0] >> 32
    return !items.dropFirst().prefix(2).contains { $0 >> 32 == document }
  }

  /// Notes that the first list has turned to another document.
  ///
  /// - Parameter document: Above the one before; `UInt32.max` at the list's end.
  mutating func turnFirst(to document: UInt32) {
    if document < .max {
      items[0] = Self.item(document, first?.list ?? 0)
    } else {
      let last = items.removeLast()
      if items.isEmpty { return }
      items[0] = last
    }
    sink()
  }

  private static func item(_ document: UInt32, _ list: Int) -> UInt64 {
    UInt64(document) << 32 | UInt64(list)
  }

  private mutating func sink() {
    let item = items[0]
    var parent = 0
    while true {
      var least = 2 * parent + 1
      guard least < items.count else { break }
      if least + 1 < items.count, items[least + 1] < items[least] { least += 1 }
      guard items[least] < item else { break }
      items[parent] = items[least]
      parent = least
    }
    items[parent] = item
  }
}
