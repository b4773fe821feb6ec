internal import DutchText

/// Finds the stretch of a text that is closest to a quote, unit by unit.
///
/// Sellers, *The theory and computation of evolutionary distances: pattern recognition*, 1980,
/// doi:10.1016/0196-6774(80)90016-4: the edit distance of a pattern to any stretch of a text. Units have weights: a
/// word 12, a function word 4, a mark 1; to leave out or to add a unit costs its weight, to replace it the
/// heavier weight of both, or less where the words are akin.
struct UnitAligner {
  /// A step of an alignment: a unit of the quote, of the text, or both.
  struct Step: Hashable {
    var quote: Int?
    var text: Int?
    var isEqual: Bool
  }

  /// The closest stretch.
  struct Alignment: Hashable {
    var steps: [Step]
    var cost: Int
    /// The weights of the quote's units.
    var weight: Int

    /// How close it is, from 0 to 1.
    var closeness: Double {
      weight == 0 ? 0 : max(0, 1 - Double(cost) / Double(weight))
    }
  }

  private let quote: [QuoteUnit]
  private let text: [QuoteUnit]
  private let quoteWords: [WordTraits]
  private let textWords: [WordTraits]

  /// - `quote`: The units of a piece; the case of its first letter is of no matter.
  init(quote: [QuoteUnit], text: [QuoteUnit]) {
    self.quote = quote
    self.text = text
    quoteWords = quote.map { WordTraits($0) }
    textWords = text.map { WordTraits($0) }
  }

  /// The closest stretch, the earliest of equals.
  ///
  /// - Complexity: O(units of the quote · units of the text), in time and memory.
  func align() -> Alignment {
    let columns = text.count + 1
    let weight = quoteWords.reduce(0) { $0 + $1.weight }
    var costs = [Int32](repeating: 0, count: (quote.count + 1) * columns)
    for row in 1..<(quote.count + 1) {
      let own = quoteWords[row - 1]
      let above = (row - 1) * columns
      let here = row * columns
      costs[here] = costs[above] + Int32(own.weight)
      for column in 1..<columns {
        let other = textWords[column - 1]
        let replaced = costs[above + column - 1] + Int32(cost(row - 1, column - 1))
        let added = costs[above + column] + Int32(own.weight)
        let leftOut = costs[here + column - 1] + Int32(other.weight)
        costs[here + column] = min(replaced, added, leftOut)
      }
    }
    let last = quote.count * columns
    var end = 0
    for column in 1..<columns where costs[last + column] < costs[last + end] { end = column }
    // A mark at the end that differs is shown beside the text's own.
    while end + 1 < columns, textWords[end].weight == 1, costs[last + end + 1] == costs[last + end]
    {
      end += 1
    }
    return Alignment(
      steps: steps(costs, columns: columns, end: end), cost: Int(costs[last + end]),
      weight: weight)
  }

  /// What it costs to write a unit of the quote for one of the text.
  private func cost(_ own: Int, _ other: Int) -> Int {
    let cost = quoteWords[own].cost(of: textWords[other])
    return cost == 1 && own == 0 && quote[0].equalsIgnoringFirstCase(text[other]) ? 0 : cost
  }

  /// The steps to the cheapest end, from the quote's start.
  private func steps(_ costs: [Int32], columns: Int, end: Int) -> [Step] {
    var steps: [Step] = []
    var row = quote.count
    var column = end
    while row > 0 {
      let here = costs[row * columns + column]
      if column > 0 {
        let other = textWords[column - 1]
        let cost = cost(row - 1, column - 1)
        if costs[(row - 1) * columns + column - 1] + Int32(cost) == here {
          steps.append(Step(quote: row - 1, text: column - 1, isEqual: cost == 0))
          row -= 1
          column -= 1
          continue
        }
        if costs[row * columns + column - 1] + Int32(other.weight) == here {
          steps.append(Step(quote: nil, text: column - 1, isEqual: false))
          column -= 1
          continue
        }
      }
      steps.append(Step(quote: row - 1, text: nil, isEqual: false))
      row -= 1
    }
    return steps.reversed()
  }
}
