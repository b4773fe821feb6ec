internal import Storage

/// A list that a term of a merge is made from.
enum TermSource {
  case runs(RunPostingsStream)
  case segment(SegmentPostingsStream)
  /// Nothing; also what stands here while a stream's value is moved on, so that it is not copied.
  case end

  /// The current document, in the numbers of the merge; `UInt32.max` at the end.
  var document: UInt32 {
    switch self {
    case .runs(let stream): stream.document
    case .segment(let stream): stream.document
    case .end: .max
    }
  }

  /// Its occurrences.
  var occurrences: [Occurrence] {
    switch self {
    case .runs(let stream): stream.occurrences
    case .segment(let stream): stream.occurrences
    case .end: []
    }
  }

  /// Its weighted frequency minus count.
  var extra: UInt32 {
    switch self {
    case .runs(let stream): stream.extra
    case .segment(let stream): stream.extra
    case .end: 0
    }
  }

  /// Turns to the next document.
  mutating func next() throws(StorageError) {
    switch self {
    case .runs(var stream):
      self = .end
      try stream.next()
      self = .runs(stream)
    case .segment(let stream):
      try stream.next()
    case .end: break
    }
  }
}
