internal import Storage

/// The forms of a merge in the order of their terms.
struct SortedForms {
  /// Those that are not at their end; the one with the current form first.
  private var chunks: [FormChunk] = []

  /// - `sorted`: Sorted pieces, each before its first form.
  init(_ sorted: [FormChunk]) throws(StorageError) {
    for chunk in sorted where try chunk.next() { insert(chunk) }
  }

  /// The current form, nil at the end.
  var current: FormChunk? { chunks.first }

  /// Turns to the next form.
  mutating func advance() throws(StorageError) {
    guard let first = chunks.first else { return }
    if chunks.count == 1 {
      if try !first.next() { chunks.removeAll() }
      return
    }
    guard try first.next() else {
      chunks.removeFirst()
      return
    }
    guard chunks[1].comes(before: first) else { return }
    chunks.removeFirst()
    insert(first)
  }

  /// Few chunks, of which one gives many forms in a row: they are kept sorted.
  private mutating func insert(_ chunk: FormChunk) {
    let place = chunks.firstIndex { chunk.comes(before: $0) } ?? chunks.count
    chunks.insert(chunk, at: place)
  }
}
