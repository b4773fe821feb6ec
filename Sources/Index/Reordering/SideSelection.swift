/// The side on which each document of a node stands, and who changes it.
///
/// One selection instead of two sorted lists of gains, as in Mackenzie, Petri and Moffat, *Faster index
/// reordering with bipartite graph partitioning*, 2021, doi:10.1145/3404835.3462991: the documents least
/// drawn to the right are the left side. Who would change sides has to gain more than a threshold that
/// rises from round to round (their cooling, *Tradeoff options for bipartite graph partitioning*, 2022,
/// as Lucene's `BPIndexReorderer` has it), here held against each document. A tie moves nobody.
struct SideSelection {
  /// Whether each document is on the right.
  private(set) var isRight: [Bool]
  /// Whether it came there in the last round.
  private(set) var hasMoved: [Bool]
  /// How much each is drawn to the right.
  var biases: [Int]
  private let leftCount: Int
  private var sorted: [Int] = []

  /// Puts the first half on the left.
  init(documentCount: Int) {
    leftCount = documentCount / 2
    isRight = (0..<documentCount).map { [leftCount] in $0 >= leftCount }
    hasMoved = [Bool](repeating: false, count: documentCount)
    biases = [Int](repeating: 0, count: documentCount)
    sorted.reserveCapacity(documentCount)
  }

  /// Lets documents change sides; those of the left stand `friction` further from the right.
  ///
  /// - Returns: How many changed.
  /// - Complexity: O(*documents*) expected.
  mutating func select(friction: Int) -> Int {
    for number in isRight.indices where !isRight[number] { biases[number] -= friction }
    sorted.removeAll(keepingCapacity: true)
    sorted.append(contentsOf: biases)
    let border = Selection.value(at: leftCount - 1, of: &sorted)
    var room = leftCount
    for bias in biases where bias < border { room -= 1 }
    var changes = 0
    // At the border those of the left stay first; who then finds room is of the right, and comes over.
    for side in [false, true] {
      for number in isRight.indices where biases[number] == border && isRight[number] == side {
        hasMoved[number] = side == (room > 0)
        if room > 0 { room -= 1 }
      }
    }
    for number in isRight.indices {
      let bias = biases[number]
      if bias != border { hasMoved[number] = isRight[number] == (bias < border) }
      guard hasMoved[number] else { continue }
      isRight[number].toggle()
      changes += 1
    }
    return changes
  }
}
