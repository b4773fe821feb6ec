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
    var document: UInt32 = 0
    while true {
      let threshold = heap.threshold(atLeast: floor)
      let essential = bounds.firstIndex { $0 <= threshold } ?? words.count
      guard essential > 0 else { return }
      document = words[..<essential].reduce(UInt32.max) { min($0, $1.document) }
      guard document < .max else { return }
      try look(at: document, threshold: threshold, bounds: bounds, into: &heap)
      for word in words[..<essential] where word.document == document {
        try word.cursor?.advance(to: document + 1)
      }
    }
  }

  /// Scores one document, if its words can reach the threshold.
  private func look(
    at document: UInt32, threshold: Float, bounds: [Float], into heap: inout PassageHeap
  ) throws(IndexError) {
    if segment.deletions?.contains(Int(document)) ?? false { return }
    var present: [Int] = []
    var reached: Float = 0
    for (index, word) in words.enumerated() {
      if reached + bounds[index] <= threshold { return }
      try word.cursor?.advance(to: document)
      guard word.document == document else { continue }
      present.append(index)
      reached += word.weight * (1 + PassageWindow.orderBonus)
    }
    var hinted: Float = 0
    for hint in hints {
      try hint.cursor?.advance(to: document)
      if hint.document == document { hinted += hint.weight }
    }
    guard reached + hinted > threshold else { return }
    var occurrences: [PassageWindow.Occurrence] = []
    var all: [Occurrence] = []
    for index in present {
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
