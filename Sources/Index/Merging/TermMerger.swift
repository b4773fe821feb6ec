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
  private let maps: [[UInt32]]
  private let settings: IndexSettings
  private let vocabulary: MergedVocabulary
  private let groups: TermGroups
  private var gathered: [Occurrence] = []

  init(
    streams: [Stream], maps: [[UInt32]], settings: IndexSettings, vocabulary: MergedVocabulary,
    groups: TermGroups
  ) {
    self.streams = streams
    self.maps = maps
    self.settings = settings
    self.vocabulary = vocabulary
    self.groups = groups
  }

  /// Writes the postings of a term.
  ///
  /// - Returns: Its entry, but for the place of its forms.
  mutating func write(
    _ term: Int, to writer: inout PostingsWriter
  ) throws(StorageError) -> TermEntry {
    var sources = try postings(of: term)
    writer.begin(formCount: UInt32(groups.forms(ofTerm: term).count))
    if sources.count == 1 {
      while sources[0].document != .max {
        try writer.add(
          document: sources[0].document, occurrences: sources[0].occurrences.span,
          extra: sources[0].extra)
        try sources[0].next()
      }
    } else {
      try writeMerged(&sources, to: &writer)
    }
    return try writer.end()
  }

  private mutating func writeMerged(
    _ sources: inout [TermSource], to writer: inout PostingsWriter
  ) throws(StorageError) {
    while true {
      var document = UInt32.max
      for index in sources.indices { document = min(document, sources[index].document) }
      guard document != .max else { return }
      gathered.removeAll(keepingCapacity: true)
      var extra: UInt32 = 0
      var isSorted = true
      for index in sources.indices where sources[index].document == document {
        isSorted = isSorted && gathered.isEmpty
        gathered.append(contentsOf: sources[index].occurrences)
        let (sum, overflow) = extra.addingReportingOverflow(sources[index].extra)
        extra = overflow ? .max : sum
        try sources[index].next()
      }
      if !isSorted { gathered.sort() }
      try writer.add(document: document, occurrences: gathered.span, extra: extra)
    }
  }

  /// The sources of a term: a list a worker and form, and a list a segment and old term.
  private func postings(of term: Int) throws(StorageError) -> [TermSource] {
    var sources: [TermSource] = []
    var ofSegments: [OldTerm: [UInt32: UInt32]] = [:]
    for (ordinal, form) in groups.forms(ofTerm: term).enumerated() {
      var lists: [(run: PostingsRun, place: FormPlace)] = []
      var worker = -1
      for place in vocabulary.places(of: Int(form)) {
        let stream = streams[Int(place.stream)]
        if let run = stream.run {
          if stream.source != worker, !lists.isEmpty {
            sources.append(try runs(lists, worker, ordinal))
            lists.removeAll()
          }
          worker = stream.source
          lists.append((run, place))
        } else {
          let old = OldTerm(stream: place.stream, term: place.place)
          ofSegments[old, default: [:]][place.length] = UInt32(ordinal)
        }
      }
      if !lists.isEmpty { sources.append(try runs(lists, worker, ordinal)) }
    }
    for (old, ordinals) in ofSegments.sorted(by: { $0.key < $1.key }) {
      if let source = try segment(old, ordinals) { sources.append(source) }
    }
    return sources
  }

  /// A term of a segment that is merged.
  private struct OldTerm: Hashable, Comparable {
    var stream: UInt32
    var term: UInt64

    static func < (left: OldTerm, right: OldTerm) -> Bool {
      (left.stream, left.term) < (right.stream, right.term)
    }
  }

  private func runs(
    _ lists: [(run: PostingsRun, place: FormPlace)], _ worker: Int, _ ordinal: Int
  ) throws(StorageError) -> TermSource {
    .runs(try RunPostingsStream(lists, ordinal: UInt32(ordinal), documentMap: maps[worker]))
  }

  private func segment(
    _ old: OldTerm, _ newOrdinals: [UInt32: UInt32]
  ) throws(StorageError) -> TermSource? {
    let stream = streams[Int(old.stream)]
    guard let segment = stream.segment else { return nil }
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
    return .segment(
      try SegmentPostingsStream(
        segment, entry: entry, ordinals: ordinals, documentMap: maps[stream.source],
        settings: settings))
  }
}
