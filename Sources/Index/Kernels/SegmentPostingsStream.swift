internal import Storage

/// The postings of a segment's term, as a source of a merge.
///
/// Only occurrences of the forms that the new term takes come out, under their new ordinals. It keeps
/// buffers for a block; the cursor's checks make it safe on any file.
@safe
final class SegmentPostingsStream {
  /// The current document, in the numbers of the merge; `UInt32.max` at the end.
  private(set) var document = UInt32.max
  /// Its occurrences, by position.
  private(set) var occurrences: [Occurrence] = []
  /// Its weighted frequency minus count.
  private(set) var extra: UInt32 = 0
  /// Documents outside are passed over from the next one on.
  var range = UInt32(0)..<UInt32.max

  private let segment: SegmentReader
  private let settings: IndexSettings
  private let documentMap: [UInt32]
  private let ordinals: [UInt32]  // new ordinal by old one; .max: not of this term
  private let isWhole: Bool
  private let buffer: UnsafeMutablePointer<UInt32>
  private var cursor: PostingsCursor
  private let positions: PositionsReader
  private var index = 0

  /// - Parameters:
  ///   - segment: The segment.
  ///   - entry: The entry of one of its terms.
  ///   - ordinals: The new ordinal of each old one, `UInt32.max` for forms of another new term.
  ///   - documentMap: The final number of each document, `UInt32.max` where it does not stay.
  ///   - settings: Of the index, for the weights of zones.
  /// - Throws: `StorageError`.
  init(
    _ segment: SegmentReader, entry: TermEntry, ordinals: [UInt32], documentMap: [UInt32],
    settings: IndexSettings
  ) throws(StorageError) {
    self.segment = segment
    self.settings = settings
    self.documentMap = documentMap
    self.ordinals = ordinals
    isWhole = !ordinals.contains(.max)
    unsafe buffer = .allocate(capacity: 256)
    unsafe buffer.initialize(repeating: 0, count: 256)
    // SAFETY: the buffer has room for 256 and lives as long as the cursor.
    do throws(StorageError) {
      unsafe cursor = try PostingsCursor(
        segment, entry: entry, documents: buffer, frequencies: buffer + 128)
      positions = try PositionsReader(segment, entry: entry)
    } catch {
      unsafe buffer.deallocate()
      throw error
    }
    try next()
  }

  deinit {
    unsafe buffer.deallocate()
  }

  /// Turns to the next document that stays and holds one of the forms.
  func next() throws(StorageError) {
    while true {
      if cursor.block < 0 || index == cursor.count {
        guard cursor.block + 1 < cursor.blockCount else { return document = .max }
        try cursor.load(cursor.block + 1)
        try cursor.loadFrequencies()
        try positions.load(cursor)
        index = 0
      }
      // SAFETY: `index` is below the cursor's count, and its documents below the segment's.
      let local = unsafe Int(cursor.documents[index])
      document = documentMap[local]
      defer { index += 1 }
      guard range.contains(document) else { continue }
      try positions.occurrences(ofDocumentAt: index, into: &occurrences)
      let count = occurrences.count
      try takeOwnOccurrences()
      guard !occurrences.isEmpty else { continue }
      // SAFETY: as above.
      extra = unsafe cursor.frequencies[index] &- UInt32(count)
      if !isWhole { extra = try weigh(local) }
      return
    }
  }

  private func takeOwnOccurrences() throws(StorageError) {
    var kept = 0
    for place in occurrences.indices {
      let old = Int(occurrences[place].ordinal)
      guard old < ordinals.count else {
        throw segment.malformed(
          .formOrdinals,
          .valueOutOfRange(found: UInt64(old), allowed: 0...UInt64(ordinals.count)))
      }
      guard ordinals[old] != .max else { continue }
      occurrences[kept] = Occurrence(
        position: occurrences[place].position, ordinal: ordinals[old])
      kept += 1
    }
    occurrences.removeLast(occurrences.count - kept)
  }

  /// Weighted frequency minus count of the occurrences kept, from the zones of their sentences.
  private func weigh(_ local: Int) throws(StorageError) -> UInt32 {
    let sentences = try segment.sentences(local)
    var extra: UInt32 = 0
    var sentence = 0
    for occurrence in occurrences {
      while sentence + 1 < sentences.count,
        sentences[sentence + 1].firstPosition <= occurrence.position
      {
        sentence += 1
      }
      guard sentence < sentences.count else { continue }
      extra += UInt32(settings.weight(ofZone: sentences[sentence].zone)) - 1
    }
    return extra
  }

  /// The occurrences of each form in deleted documents; empty when there are none.
  ///
  /// - Complexity: O(*postings*), but only deleted documents' positions are read.
  static func deletedFormCounts(of segment: SegmentReader) throws(StorageError) -> [UInt64] {
    guard let deletions = segment.deletions, deletions.deletedCount > 0 else { return [] }
    var counts = [UInt64](repeating: 0, count: Int(segment.info.formCount))
    // Turned round: the deleted documents are the ones that “stay”.
    let deleted = (0..<segment.documentCount).map {
      deletions.contains($0) ? UInt32($0) : UInt32.max
    }
    let settings = IndexSettings(analysis: "", zoneWeights: [:], passageGap: 0)
    try segment.forEachTerm { (number, _, entry) throws(StorageError) in
      // What a part's list holds is in the lists of the forms' own terms too.
      if number < Int(segment.info.partTermCount) { return true }
      let forms = try segment.forms(of: entry)
      let stream = try SegmentPostingsStream(
        segment, entry: entry, ordinals: (0..<entry.formCount).map { $0 }, documentMap: deleted,
        settings: settings)
      while stream.document != .max {
        for occurrence in stream.occurrences {
          let form = forms[Int(occurrence.ordinal)]
          guard form < counts.count else {
            throw segment.malformed(.termForms, .notAscending)
          }
          counts[form] += 1
        }
        try stream.next()
      }
      return true
    }
    return counts
  }
}
