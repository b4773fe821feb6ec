/// The words within one or two edits of a word, as an automaton over Unicode scalars.
///
/// An edit inserts, drops or replaces a scalar, or swaps two neighbours: the restricted Damerau distance (F. J. Damerau, *A
/// technique for computer detection and correction of spelling errors*, 1964, doi:10.1145/363958.363994). A state is what
/// a universal Levenshtein automaton keeps (P. Mihov & K. U. Schulz, *Fast approximate search in large dictionaries*,
/// 2004, doi:10.1162/0891201042544938): which places of the word, at most two from the number of scalars that were read, are reached with
/// so many edits. It is a row of bits for each number of edits (S. Wu & U. Manber, *Fast text searching allowing errors*,
/// 1992, doi:10.1145/135239.135244), so a step is a few operations for a word of any length and no table is built.
struct LevenshteinAutomaton {
  /// After some scalars of a candidate.
  struct State {
    /// Bit d of row e: the first `length - 2 + d` scalars of the word are matched with at most e edits.
    fileprivate var rows: (UInt8, UInt8, UInt8)
    /// The rows before the last scalar.
    fileprivate var before: (UInt8, UInt8, UInt8) = (0, 0, 0)
    fileprivate var last = TypedScalar()
    /// Scalars that were read.
    fileprivate(set) var length = 0
  }

  private let word: [TypedScalar]
  private let edits: Int

  /// - Parameters:
  ///   - word: Scalars.
  ///   - edits: 1 or 2.
  init(_ word: [TypedScalar], edits: Int) {
    precondition((1...2).contains(edits), "\(edits) edits are outside 1...2")
    self.word = word
    self.edits = edits
  }

  /// Before the first scalar.
  var start: State {
    let valid = validPlaces(length: 0)
    return State(rows: (0b00100 & valid, 0b01100 & valid, 0b11100 & valid))
  }

  /// Whether some continuation can be within the edits.
  func isAlive(_ state: State) -> Bool { (edits == 1 ? state.rows.1 : state.rows.2) != 0 }

  /// Whether what was read is within the edits.
  func accepts(_ state: State) -> Bool {
    let place = word.count - state.length + 2
    guard (0...4).contains(place) else { return false }
    return ((edits == 1 ? state.rows.1 : state.rows.2) >> UInt8(place)) & 1 == 1
  }

  /// The state after another scalar.
  ///
  /// - Complexity: O(1).
  func step(_ state: State, _ scalar: TypedScalar) -> State {
    let (rows, before) = (state.rows, state.before)
    let valid = validPlaces(length: state.length + 1)
    var same: UInt8 = 0  // where the word goes on with the scalar
    var swapped: UInt8 = 0  // where, a scalar ago, it went on with this and the last one in turn
    for bit in 0..<5 {
      let place = state.length - 2 + bit
      if place >= 0, place < word.count, word[place] == scalar { same |= 1 << UInt8(bit) }
      if place >= 1, place < word.count, word[place - 1] == scalar, word[place] == state.last {
        swapped |= 1 << UInt8(bit)
      }
    }
    let zero = rows.0 & same & valid
    let one =
      (rows.1 & same | rows.0 >> 1 | rows.0 | zero << 1 | before.0 & swapped) & valid
    let two =
      (rows.2 & same | rows.1 >> 1 | rows.1 | one << 1 | before.1 & swapped) & valid
    return State(
      rows: (zero, one, two), before: rows, last: scalar, length: state.length + 1)
  }

  /// Whether the edits are spent, so that only certain scalars can follow.
  func isSpent(_ state: State) -> Bool { (edits == 1 ? state.rows.0 : state.rows.1) == 0 }

  /// The lowest scalar above another that can follow where the edits are spent.
  func follower(of state: State, above scalar: TypedScalar) -> TypedScalar? {
    let row = edits == 1 ? state.rows.1 : state.rows.2
    let swaps = edits == 1 ? state.before.0 : state.before.1
    var lowest: TypedScalar?
    func take(_ place: Int) {
      guard place >= 0, place < word.count, word[place] > scalar else { return }
      lowest = min(lowest ?? word[place], word[place])
    }
    for bit in 0..<5 {
      let place = state.length - 2 + bit
      if (row >> UInt8(bit)) & 1 == 1 { take(place) }
      // The second of two that are swapped: the word went on with it a scalar ago.
      if (swaps >> UInt8(bit)) & 1 == 1, place >= 0, place < word.count,
        word[place] == state.last
      {
        take(place - 1)
      }
    }
    return lowest
  }

  /// The bits whose places lie in the word.
  private func validPlaces(length: Int) -> UInt8 {
    let highest = word.count - length + 2
    return highest >= 4 ? 0b11111 : highest < 0 ? 0 : (2 << UInt8(highest)) - 1
  }
}
