/// What a word can be cut into, by what a vocabulary taught.
struct CompoundScores: Sendable {
  private let pieces: PieceTable
  private let cutter: CompoundCutter

  /// Scores cuts by what is known of pieces and of pairs of letters.
  init(pieces: PieceTable, cutter: CompoundCutter) {
    self.pieces = pieces
    self.cutter = cutter
  }

  /// Bytes of memory in use.
  var byteCount: Int { pieces.byteCount }

  /// Whether a whole word is a known piece.
  func isKnown(_ word: CompoundLetters) -> Bool {
    pieces.piece(word.hash(ofFirst: word.count, followedBy: 0)).flags.contains(.known)
  }

  /// The best cut of the letters `start..<end`, or nil if none is likelier than no cut.
  @inline(__always)
  func bestCut(_ word: CompoundLetters, _ start: Int, _ end: Int) -> CompoundCutter.Cut? {
    var best: CompoundCutter.Cut?
    var score = 0
    cutter.forEachCut(word, start, end, by: pieces) { cut in
      if cut.score > score {
        score = cut.score
        best = cut
      }
    }
    return best
  }
}
