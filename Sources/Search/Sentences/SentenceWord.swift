internal import Index

/// Walks the documents that hold a word of a query, with its occurrences and their forms.
struct SentenceWord {
  private let keys: [KeyCursor]
  /// For each key the ordinal of the form that was typed; nil where all count as typed.
  private let exactOrdinals: [UInt32?]
  /// The document it stands on; `UInt32.max` after the last.
  private(set) var document: UInt32
  private var all: [Occurrence] = []

  /// An ordinal that no form has.
  private static let noOrdinal = UInt32.max

  init(_ segment: SegmentReader, word: WordPattern, keys: [TermKey]) throws(IndexError) {
    var cursors: [KeyCursor] = []
    var ordinals: [UInt32?] = []
    let typed = try segment.form(word.form)?.entry
    for key in keys {
      cursors.append(try KeyCursor(segment, key: key))
      if word.match == .form || key.entry.formCount == 1, typed.map({ Int($0.term) }) == key.number
      {
        ordinals.append(nil)
      } else {
        let isOwn = typed.map { Int($0.term) } == key.number
        ordinals.append(isOwn ? typed?.ordinal : Self.noOrdinal)
      }
    }
    self.keys = cursors
    exactOrdinals = ordinals
    document = cursors.map(\.document).min() ?? .max
  }

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

  /// Its occurrences in the document that it stands on, by position.
  ///
  /// - `found`: Receives them in place of what it holds.
  mutating func occurrences(into found: inout [SentenceOccurrence]) throws(IndexError) {
    found.removeAll(keepingCapacity: true)
    var sources = 0
    for (number, key) in keys.enumerated() where key.document == document {
      try key.occurrences(into: &all)
      sources += 1
      let exact = exactOrdinals[number]
      for occurrence in all where key.counts(occurrence.ordinal) {
        found.append(
          SentenceOccurrence(
            position: occurrence.position, lastPosition: occurrence.position,
            isExact: exact.map { $0 == occurrence.ordinal } ?? true))
      }
    }
    if sources > 1 { found.sort { $0.position < $1.position } }
  }
}
