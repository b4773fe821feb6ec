internal import Index

/// Walks the documents that hold any of a word's keys, with what counts of them.
struct WordCursor {
  private let keys: [KeyCursor]
  private let segment: SegmentReader
  private let isInTitle: Bool
  /// The document it stands on, `UInt32.max` after the last.
  ///
  /// It may hold none of the forms that count.
  private(set) var document: UInt32
  private var all: [Occurrence] = []

  init(_ segment: SegmentReader, keys: [TermKey], isInTitle: Bool) throws(IndexError) {
    var cursors: [KeyCursor] = []
    for key in keys { cursors.append(try KeyCursor(segment, key: key)) }
    self.keys = cursors
    self.segment = segment
    self.isInTitle = isInTitle
    document = cursors.map(\.document).min() ?? .max
  }

  /// The documents of all keys, those in several counted more than once.
  var cost: UInt64 { keys.reduce(0) { $0 + UInt64($1.key.entry.documentFrequency) } }

  /// Moves to the first document that is not below `target`.
  mutating func advance(to target: UInt32) throws(IndexError) {
    if document >= target { return }
    var lowest = UInt32.max
    for key in keys {
      try key.advance(to: target)
      lowest = min(lowest, key.document)
    }
    document = lowest
  }

  /// The weighted frequency of all keys in the document, without a look at forms or the title: at least
  /// the number of occurrences that count.
  func frequencyBound() throws(IndexError) -> UInt32 {
    var sum: UInt32 = 0
    for key in keys where key.document == document {
      sum = sum &+ (try key.weightedFrequency())
    }
    return sum
  }

  /// The weighted frequency of what counts in the document; 0 when nothing does.
  ///
  /// In the title: the number of occurrences. Of some forms of a term: as much of the weight that the
  /// term has above its occurrences as they are a part of those.
  mutating func frequency() throws(IndexError) -> UInt32 {
    if isInTitle {
      var positions: [UInt32] = []
      try self.positions(into: &positions)
      return UInt32(positions.count)
    }
    var sum: UInt32 = 0
    for key in keys where key.document == document {
      let whole = try key.weightedFrequency()
      guard key.key.ordinals != nil else {
        sum = sum &+ whole
        continue
      }
      try key.occurrences(into: &all)
      let count = UInt64(all.count)
      let own = UInt64(all.reduce(0) { $0 + (key.counts($1.ordinal) ? 1 : 0) })
      guard own > 0 else { continue }
      let extra = UInt64(whole) - min(count, UInt64(whole))
      sum = sum &+ UInt32(truncatingIfNeeded: own + extra * own / count)
    }
    return sum
  }

  /// The positions of what counts in the document, ascending.
  ///
  /// - `positions`: Receives them in place of what it holds.
  mutating func positions(into positions: inout [UInt32]) throws(IndexError) {
    positions.removeAll(keepingCapacity: true)
    guard document < segment.info.documentCount else { return }
    let limit =
      isInTitle ? try segment.document(Int(document)).titleTokenCount : UInt32.max
    var sources = 0
    for key in keys where key.document == document {
      try key.occurrences(into: &all)
      sources += 1
      for occurrence in all where occurrence.position < limit {
        if key.counts(occurrence.ordinal) { positions.append(occurrence.position) }
      }
    }
    if sources > 1 { positions.sort() }
  }
}
