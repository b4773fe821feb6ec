/// Walks forms in dictionary order through a Levenshtein automaton: the states of a shared prefix are kept.
struct LevenshteinWalk {
  /// What the automaton makes of a form.
  enum Verdict: Hashable {
    /// It is near.
    case near
    /// It is not.
    case far
    /// Nor is any form with so many first bytes of it; with none of them, any form at all.
    case farWithPrefix(Int)
    /// Nor is any form below this text.
    case farBelow([UInt8])
  }

  private let automaton: LevenshteinAutomaton
  /// The bytes for which states are kept, and where each state's scalar ends in them.
  private var path: [UInt8] = []
  private var ends: [Int] = [0]
  private var states: [LevenshteinAutomaton.State]

  /// - Parameters:
  ///   - word: UTF-8; other bytes count as a scalar each.
  ///   - edits: 1 or 2.
  init(_ word: [UInt8], edits: Int) {
    automaton = LevenshteinAutomaton(TypedScalar.scalars(word), edits: edits)
    states = [automaton.start]
  }

  /// Looks at the next form.
  ///
  /// - Complexity: O(bytes that differ from the form before).
  mutating func visit(_ form: [UInt8]) -> Verdict {
    let limit = min(path.count, form.count)
    var shared = 0
    while shared < limit, path[shared] == form[shared] { shared += 1 }
    // A scalar that the next form has cut differently is read again.
    while ends[ends.count - 1] > shared { removeLast() }
    var offset = ends[ends.count - 1]
    while offset < form.count {
      let scalar = TypedScalar(form, at: offset)
      let state = automaton.step(states[states.count - 1], scalar)
      guard automaton.isAlive(state) else {
        path.removeSubrange(offset...)
        return farVerdict(form, dyingAt: offset, scalar)
      }
      path.replaceSubrange(offset..., with: form[offset..<(offset + scalar.byteCount)])
      offset += scalar.byteCount
      ends.append(offset)
      states.append(state)
    }
    path.removeSubrange(ends[ends.count - 1]...)
    return automaton.accepts(states[states.count - 1]) ? .near : .far
  }

  /// What is far with a form that dies of a scalar.
  private func farVerdict(
    _ form: [UInt8], dyingAt offset: Int, _ scalar: TypedScalar
  ) -> Verdict {
    let state = states[states.count - 1]
    guard automaton.isSpent(state) else { return .farWithPrefix(offset + scalar.byteCount) }
    guard let next = automaton.follower(of: state, above: scalar) else {
      return .farWithPrefix(offset)
    }
    var target = Array(form.prefix(offset))
    next.append(to: &target)
    return .farBelow(target)
  }

  private mutating func removeLast() {
    ends.removeLast()
    states.removeLast()
  }
}
