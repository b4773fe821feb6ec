internal import Index

/// Looks through one segment for the stretches that hold most of a quote's rare words.
///
/// Document at a time in the manner of MAXSCORE (Turtle & Flood, *Query evaluation: strategies and
/// optimizations*, 1995, doi:10.1016/0306-4573(95)00020-H): words so common that all of them together cannot
/// reach the threshold open no document. Exact: no stretch that is left out scores higher than one that is kept.
struct PassageSearch {
  private let words: [PassageWord]
  private let hints: [PassageWord]
  private let window: PassageWindow
  private let segment: SegmentReader
  private let number: Int
  /// The least score of a candidate.
  private let floor: Float

  /// - `words`: The rarest first.
  init(
    words: [PassageWord], hints: [PassageWord], width: UInt32, floor: Float,
    segment: SegmentReader, number: Int
  ) {
    self.words = words
    self.hints = hints
    window = PassageWindow(
      width: width, weights: words.map(\.weight), offsets: words.map(\.offsets))
    self.floor = floor
    self.segment = segment
    self.number = number
  }

  /// Offers the segment's candidates.
  func run(into heap: inout PassageHeap) throws(IndexError) {
    let hintSum = hints.reduce(0) { $0 + $1.weight }
    // What the words from one on can add at most, with the bonus and all hints.
    var bounds = [Float](repeating: hintSum, count: words.count + 1)
    for index in words.indices.reversed() {
      let own = words[index].cursor == nil ? 0 : words[index].weight
      bounds[index] = bounds[index + 1] + own * (1 + PassageWindow.orderBonus)
    }
    guard bounds[0] >= floor else { return }
    // Where each word stands: looking at its cursor for that would count references, which was two thirds of
    // the time.
    var documents = words.map(\.document)
    while true {
      let threshold = heap.threshold(atLeast: floor)
      let essential = bounds.firstIndex { $0 <= threshold } ?? words.count
      guard essential > 0 else { return }
      var document = UInt32.max
      for index in 0..<essential { document = min(document, documents[index]) }
      guard document < .max else { return }
      try look(at: document, threshold: threshold, bounds: bounds, &documents, into: &heap)
      for index in 0..<essential where documents[index] == document {
        documents[index] = try advance(index, to: document + 1)
      }
    }
  }

  /// Moves a word to the first document that is not below one.
  private func advance(_ index: Int, to document: UInt32) throws(IndexError) -> UInt32 {
    guard let cursor = words[index].cursor else { return .max }
    try cursor.advance(to: document)
    return cursor.document
  }

  /// Scores one document, if its words can reach the threshold.
  private func look(
    at document: UInt32, threshold: Float, bounds: [Float], _ documents: inout [UInt32],
    into heap: inout PassageHeap
  ) throws(IndexError) {
    var reached: Float = 0
    for index in documents.indices {
      if reached + bounds[index] <= threshold { return }
      if documents[index] < document { documents[index] = try advance(index, to: document) }
      if documents[index] == document {
        reached += window.weights[index] * (1 + PassageWindow.orderBonus)
      }
    }
    if segment.deletions?.contains(Int(document)) ?? false { return }
    var hinted: Float = 0
    for hint in hints {
      try hint.cursor?.advance(to: document)
      if hint.document == document { hinted += hint.weight }
    }
    guard reached + hinted > threshold else { return }
    var occurrences: [PassageWindow.Occurrence] = []
    var all: [Occurrence] = []
    for index in words.indices where documents[index] == document {
      guard let cursor = words[index].cursor else { continue }
      try cursor.occurrences(into: &all)
      for occurrence in all where cursor.counts(occurrence.ordinal) {
        occurrences.append(.init(position: occurrence.position, word: index))
      }
    }
    occurrences.sort { ($0.position, $0.word) < ($1.position, $1.word) }
    guard let best = window.best(occurrences), best.score >= floor else { return }
    heap.offer(
      PassageCandidate(
        segment: number, document: Int(document), positions: best.positions,
        score: best.score + hinted))
  }
}
