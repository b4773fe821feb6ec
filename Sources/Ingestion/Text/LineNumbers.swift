/// The numbers of lines in order, of which most follow each other: eight bytes a stretch.
struct LineNumbers: Sequence, Sendable {
  private struct Stretch: Sendable {
    let first: UInt32
    var count: UInt32
  }

  private var stretches: [Stretch] = []
  /// How many there are.
  private(set) var count = 0

  /// Appends a number.
  mutating func append(_ number: Int) {
    count += 1
    if let last = stretches.last, Int(last.first) + Int(last.count) == number {
      stretches[stretches.count - 1].count += 1
    } else {
      stretches.append(Stretch(first: UInt32(number), count: 1))
    }
  }

  /// The same without the first one.
  func dropFirst() -> LineNumbers {
    var rest = LineNumbers()
    for number in self.dropFirst(1) { rest.append(number) }
    return rest
  }

  func makeIterator() -> some IteratorProtocol<Int> {
    stretches.lazy.flatMap { Int($0.first)..<Int($0.first) + Int($0.count) }.makeIterator()
  }
}
