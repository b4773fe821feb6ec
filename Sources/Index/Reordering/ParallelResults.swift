internal import Storage

/// What threads have made of a list of things, and which comes next.
struct ParallelResults<Result: Sendable>: Sendable {
  /// By number; nil until it is made.
  var results: [Result?]
  /// The first error; after it nothing comes next.
  var failure: StorageError?
  private var nextNumber = 0

  init(count: Int) {
    results = [Result?](repeating: nil, count: count)
  }

  /// The next number, or nil when there is none.
  mutating func next() -> Int? {
    guard failure == nil, nextNumber < results.count else { return nil }
    defer { nextNumber += 1 }
    return nextNumber
  }
}
