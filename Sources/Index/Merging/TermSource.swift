internal import Storage

/// A list of a segment that a term of a merge is made from.
enum TermSource {
  case segment(SegmentPostingsStream)
  case sorted(SortedPostingsStream)

  /// The current document, in the numbers of the merge; `UInt32.max` at the end.
  var document: UInt32 {
    switch self {
    case .segment(let stream): stream.document
    case .sorted(let stream): stream.document
    }
  }

  /// Its occurrences.
  var occurrences: [Occurrence] {
    switch self {
    case .segment(let stream): stream.occurrences
    case .sorted(let stream): stream.occurrences
    }
  }

  /// Its weighted frequency minus count.
  var extra: UInt32 {
    switch self {
    case .segment(let stream): stream.extra
    case .sorted(let stream): stream.extra
    }
  }

  /// Turns to the next document.
  func next() throws(StorageError) {
    switch self {
    case .segment(let stream): try stream.next()
    case .sorted(let stream): try stream.next()
    }
  }
}
