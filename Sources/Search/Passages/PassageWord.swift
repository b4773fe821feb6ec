internal import Index

/// A word of a quote in one segment.
struct PassageWord {
  /// Where it stands in the quote, ascending.
  let offsets: [Int]
  /// What it counts: its idf in the whole index.
  let weight: Float
  /// Its documents; nil where the segment does not have the form.
  let cursor: KeyCursor?
  /// The documents of its term.
  let documentFrequency: UInt32

  init(
    offsets: [Int], weight: Float, form: [UInt8], in segment: SegmentReader
  ) throws(IndexError) {
    self.offsets = offsets
    self.weight = weight
    guard let known = try segment.form(form)?.entry else {
      cursor = nil
      documentFrequency = 0
      return
    }
    let entry = try segment.term(number: Int(known.term)).entry
    var ordinals: [Bool]?
    if entry.formCount > 1 {
      let count = min(entry.formCount, segment.info.formCount)
      ordinals = (0..<count).map { $0 == known.ordinal }
    }
    documentFrequency = entry.documentFrequency
    cursor = try KeyCursor(
      segment, key: TermKey(number: Int(known.term), entry: entry, ordinals: ordinals))
  }

  /// The document it stands on; `UInt32.max` after the last.
  var document: UInt32 { cursor?.document ?? .max }
}
