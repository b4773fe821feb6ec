internal import Storage

/// A list that a term of a merge is made from.
enum TermSource {
  case runs(RunPostingsStream)
  case segment(SegmentPostingsStream)

  /// The current document, in the numbers of the merge; `UInt32.max` at the end.
  var document: UInt32 {
    switch self {
    case .runs(let stream): stream.document
    case .segment(let stream): stream.document
    }
  }

  /// Its occurrences.
  var occurrences: [Occurrence] {
    switch self {
    case .runs(let stream): stream.occurrences
    case .segment(let stream): stream.occurrences
    }
  }

  /// Its weighted frequency minus count.
  var extra: UInt32 {
    switch self {
    case .runs(let stream): stream.extra
    case .segment(let stream): stream.extra
    }
  }

  /// Turns to the next document.
  func next() throws(StorageError) {
    switch self {
    case .runs(let stream): try stream.next()
    case .segment(let stream): try stream.next()
    }
  }
}
