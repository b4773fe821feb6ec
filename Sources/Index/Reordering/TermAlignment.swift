internal import Storage

/// Which term of the merged index each term of its segments becomes.
///
/// Terms may be grouped anew when segments are merged, since what conflates may depend on the whole vocabulary. The
/// terms of parts are left out: they say nothing that the words do not.
struct TermAlignment {
  /// Terms of the merged index.
  private(set) var termCount: Int
  /// For each segment the new term of each old one; `UInt32.max` where it is not that simple.
  private(set) var newTerms: [[UInt32]]
  /// The terms that are not, each with the old forms that it is made of.
  private(set) var tangled: [(term: UInt32, places: [FormPlace])] = []

  private let segments: [SegmentReader]
  private let vocabulary: () throws(StorageError) -> Vocabulary

  /// - Parameters:
  ///   - segments: Which are to be merged.
  ///   - grouping: The rules by which forms become terms.
  ///   - byteCount: What may be held, of which forms take an eighth.
  ///   - directory: Where files go.
  ///   - fileSystem: Where a test lets operations fail.
  /// - Throws: `StorageError`.
  /// - Complexity: O(*forms*), and O(*postings*) of segments with deleted documents.
  init(
    _ segments: [SegmentReader], grouping: TermGrouping, byteCount: Int, directory: String,
    fileSystem: FileSystem
  ) throws(StorageError) {
    self.segments = segments
    vocabulary = { () throws(StorageError) in
      var sources: [FormMerger.Source] = []
      for segment in segments { sources.append(.stream(try SegmentFormStream(segment))) }
      // Only names are looked at, so occurrences do not bound a batch.
      return try Vocabulary(
        sources, grouping: grouping, takesParts: false,
        resources: MergeResources(byteCount: byteCount, batchOccurrenceCount: .max),
        directory: directory, fileSystem: fileSystem)
    }
    var newTerms = segments.map { [UInt32](repeating: .max, count: Int($0.info.termCount)) }
    var crossings: [UInt32] = []
    termCount = 0
    self.newTerms = []
    termCount = try forEachPlace { term, place in
      let (stream, old) = (Int(place.stream), Int(place.place))
      let other = newTerms[stream][old]
      if other == .max {
        newTerms[stream][old] = term
      } else if other != term {
        crossings += [term, other]
      }
    }
    self.newTerms = newTerms
    var isTangled = [Bool](repeating: false, count: termCount)
    for term in crossings { isTangled[Int(term)] = true }
    markJoined(&isTangled)
    if isTangled.contains(true) { try untangle(isTangled) }
  }

  /// Calls `body` with the number of each term and each place of its forms, by term.
  ///
  /// - Returns: How many terms there are.
  private func forEachPlace(
    _ body: (UInt32, FormPlace) -> Void
  ) throws(StorageError) -> Int {
    var vocabulary = try vocabulary()
    var batches = vocabulary.takeBatches()
    var first = 0
    while let batch = try batches.next() {
      for term in 0..<batch.terms.count {
        for form in batch.forms(ofTerm: term) {
          for place in batch.places(of: form) {
            try check(place)
            body(UInt32(first + term), place)
          }
        }
      }
      first += batch.terms.count
    }
    return first
  }

  private func check(_ place: FormPlace) throws(StorageError) {
    let segment = segments[Int(place.stream)]
    guard place.place >= UInt64(segment.info.termCount) else { return }
    throw segment.malformed(
      .formDictionary,
      .valueOutOfRange(found: place.place, allowed: 0...UInt64(segment.info.termCount)))
  }

  /// Marks the new terms that two old terms of one segment become.
  private func markJoined(_ isTangled: inout [Bool]) {
    for terms in newTerms {
      var isSeen = [Bool](repeating: false, count: termCount)
      for term in terms where term != .max {
        if isSeen[Int(term)] { isTangled[Int(term)] = true }
        isSeen[Int(term)] = true
      }
    }
  }

  /// Takes the marked terms out of the simple ones, with the forms that each is made of.
  private mutating func untangle(_ isTangled: [Bool]) throws(StorageError) {
    for stream in newTerms.indices {
      for old in newTerms[stream].indices {
        let term = newTerms[stream][old]
        if term != .max, isTangled[Int(term)] { newTerms[stream][old] = .max }
      }
    }
    var tangled: [(term: UInt32, places: [FormPlace])] = []
    _ = try forEachPlace { term, place in
      guard isTangled[Int(term)] else { return }
      if tangled.last?.term != term { tangled.append((term, [])) }
      tangled[tangled.count - 1].places.append(place)
    }
    self.tangled = tangled
  }
}
