internal import Storage

/// Writes the terms of a merge: for each the postings of its forms from all sources, brought together.
struct TermMerger: ~Copyable {
  /// A run or a segment, with the source that it belongs to.
  struct Stream {
    var source: Int
    var run: PostingsRun?
    var segment: SegmentReader?
  }

  private let streams: [Stream]
  /// The source of each stream that is a run, −1 of one that is a segment.
  private let workers: [Int]
  private let maps: [[UInt32]]
  private let isShuffled: Bool
  private let settings: IndexSettings
  private var writer: PostingsWriter
  /// The lists of the term in runs: one a worker and form.
  private var lists: RunLists
  /// The lists of the term in segments: one a segment and old term.
  private var segmentLists: [TermSource] = []
  private var heap = ListHeap()
  private var gathered: [Occurrence] = []
  private var occurrencesSinceGivingBack: UInt64 = 0

  /// - Parameters:
  ///   - streams: The runs and segments; a place of a form counts in them.
  ///   - order: Of the documents.
  ///   - maps: The same, for runs.
  ///   - settings: Of the index.
  ///   - writer: Takes the lists.
  init(
    streams: [Stream], order: DocumentOrder, maps: [DocumentMap], settings: IndexSettings,
    writer: consuming PostingsWriter
  ) {
    self.streams = streams
    workers = streams.map { $0.run == nil ? -1 : $0.source }
    self.maps = order.maps
    isShuffled = order.isShuffled
    self.settings = settings
    self.writer = writer
    lists = RunLists(streams.map(\.run), maps: maps)
  }

  /// So many lists are faster looked through than kept in a heap.
  private static let scannedListCount = 8

  /// Writes the postings of a batch of terms.
  mutating func write(_ batch: TermBatch) throws(StorageError) -> WrittenTerms {
    var entries: [TermEntry] = []
    entries.reserveCapacity(batch.terms.count)
    for term in 0..<batch.terms.count {
      try open(term, of: batch)
      writer.begin(formCount: UInt32(batch.forms(ofTerm: term).count))
      if segmentLists.isEmpty, lists.count == 1 {
        try writer.add(&lists)
      } else if segmentLists.isEmpty, lists.count <= Self.scannedListCount {
        try writeRuns()
      } else {
        try writeAll()
      }
      let entry = try writer.end()
      giveBackMemory(after: entry)
      entries.append(entry)
    }
    return WrittenTerms(entries: entries, lists: writer.take())
  }

  /// Lets go of what was read of the segments once it was much.
  private mutating func giveBackMemory(after entry: TermEntry) {
    occurrencesSinceGivingBack += entry.occurrenceCount
    guard occurrencesSinceGivingBack > 1 << 22 else { return }
    occurrencesSinceGivingBack = 0
    for stream in streams { stream.segment?.giveBackMemory() }
  }

  /// Writes a term that runs alone have, in few lists.
  private mutating func writeRuns() throws(StorageError) {
    while true {
      let document = lists.lowestDocument()
      guard document != .max else { return }
      if let list = lists.onlyList(at: document) {
        try writer.add(lists: &lists, list)
      } else {
        try write(document)
      }
    }
  }

  /// Writes a term that segments have, or that has many lists: those of the runs come first.
  private mutating func writeAll() throws(StorageError) {
    let runCount = lists.count
    var documents = (0..<runCount).map { lists.document($0) }
    documents += segmentLists.map(\.document)
    heap.reset(documents)
    var gathered: [Occurrence] = []
    swap(&gathered, &self.gathered)
    while let (document, list) = heap.first {
      if list < runCount, heap.isFirstAlone {
        try writer.add(lists: &lists, list)
        heap.turnFirst(to: lists.document(list))
        continue
      }
      var weights: UInt32 = 0
      var isSorted = true
      gathered.removeAll(keepingCapacity: true)
      while let next = heap.first, next.document == document {
        isSorted = isSorted && gathered.isEmpty
        let extra = try gather(next.list, runCount: runCount, into: &gathered)
        let (sum, overflow) = weights.addingReportingOverflow(extra)
        weights = overflow ? .max : sum
      }
      if !isSorted { gathered.sort() }
      try writer.add(document: document, occurrences: gathered.span, extra: weights)
    }
    swap(&gathered, &self.gathered)
  }

  /// Takes the document of the heap's first list, and turns the list to its next.
  ///
  /// - Returns: Weighted frequency minus count.
  private mutating func gather(
    _ list: Int, runCount: Int, into gathered: inout [Occurrence]
  ) throws(StorageError) -> UInt32 {
    if list < runCount {
      let extra = try lists.gather(list, into: &gathered)
      heap.turnFirst(to: lists.document(list))
      return extra
    }
    let source = segmentLists[list - runCount]
    gathered.append(contentsOf: source.occurrences)
    let extra = source.extra
    try source.next()
    heap.turnFirst(to: source.document)
    return extra
  }

  /// Writes a document from all of few lists that stand at it.
  private mutating func write(_ document: UInt32) throws(StorageError) {
    var gathered: [Occurrence] = []
    swap(&gathered, &self.gathered)
    var extra: UInt32 = 0
    var isSorted = true
    gathered.removeAll(keepingCapacity: true)
    for list in 0..<lists.count where lists.document(list) == document {
      isSorted = isSorted && gathered.isEmpty
      let (sum, overflow) = extra.addingReportingOverflow(
        try lists.gather(list, into: &gathered))
      extra = overflow ? .max : sum
    }
    if !isSorted { gathered.sort() }
    try writer.add(document: document, occurrences: gathered.span, extra: extra)
    swap(&gathered, &self.gathered)
  }

  /// Opens the lists of a term.
  private mutating func open(_ term: Int, of batch: TermBatch) throws(StorageError) {
    lists.removeAll()
    segmentLists.removeAll(keepingCapacity: true)
    var ofSegments: [OldTerm: [UInt32: UInt32]] = [:]
    for (ordinal, form) in batch.forms(ofTerm: term).enumerated() {
      let places = batch.places(of: form)
      var start = places.startIndex
      while start < places.endIndex {
        let worker = workers[Int(places[start].stream)]
        var end = start + 1
        if worker < 0 {
          let old = OldTerm(stream: places[start].stream, term: places[start].place)
          ofSegments[old, default: [:]][places[start].length] = UInt32(ordinal)
        } else {
          while end < places.endIndex, workers[Int(places[end].stream)] == worker { end += 1 }
          try lists.add(places[start..<end], worker: worker, ordinal: UInt32(ordinal))
        }
        start = end
      }
    }
    guard !ofSegments.isEmpty else { return }
    let byteLimit = max(1 << 16, SortedPostingsStream.byteLimit / ofSegments.count)
    for (old, ordinals) in ofSegments.sorted(by: { $0.key < $1.key }) {
      try open(old, ordinals, byteLimit: byteLimit)
    }
  }

  /// A term of a segment that is merged.
  private struct OldTerm: Hashable, Comparable {
    var stream: UInt32
    var term: UInt64

    static func < (left: OldTerm, right: OldTerm) -> Bool {
      (left.stream, left.term) < (right.stream, right.term)
    }
  }

  private mutating func open(
    _ old: OldTerm, _ newOrdinals: [UInt32: UInt32], byteLimit: Int
  ) throws(StorageError) {
    let stream = streams[Int(old.stream)]
    guard let segment = stream.segment else { return }
    let (_, entry) = try segment.term(number: Int(clamping: old.term))
    var ordinals = [UInt32](repeating: .max, count: Int(entry.formCount))
    for (before, now) in newOrdinals {
      guard Int(before) < ordinals.count else {
        throw segment.malformed(
          .formDictionary,
          .valueOutOfRange(found: UInt64(before), allowed: 0...UInt64(entry.formCount)))
      }
      ordinals[Int(before)] = now
    }
    let (map, settings) = (maps[stream.source], settings)
    let open = { [ordinals] () throws(StorageError) in
      try SegmentPostingsStream(
        segment, entry: entry, ordinals: ordinals, documentMap: map, settings: settings)
    }
    segmentLists.append(
      isShuffled
        ? .sorted(try SortedPostingsStream(byteLimit: byteLimit, open)) : .segment(try open()))
  }
}
