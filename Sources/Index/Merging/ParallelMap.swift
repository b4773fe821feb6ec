internal import Dispatch
internal import Synchronization

/// Lets threads make the elements of a list.
enum ParallelMap {
  private struct State<Result: Sendable> {
    var results: [Result?]
    var nextNumber = 0
  }

  /// What `body` makes of each number below `count`, in their order.
  static func results<Result: Sendable>(
    of count: Int, threadCount: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1, threadCount > 1 else { return (0..<count).map(body) }
    let state = Mutex(State<Result>(results: [Result?](repeating: nil, count: count)))
    DispatchQueue.concurrentPerform(iterations: min(count, threadCount)) { _ in
      while true {
        let number = state.withLock { state in
          defer { state.nextNumber += 1 }
          return state.nextNumber
        }
        guard number < count else { return }
        let result = body(number)
        state.withLock { $0.results[number] = result }
      }
    }
    return state.withLock { $0.results.compactMap { $0 } }
  }
}
