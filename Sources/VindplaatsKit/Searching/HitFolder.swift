internal import DutchText

/// Puts hits together whose articles are nearly the same.
///
/// Pages of one template are worth comparing with each other by the thousand; so a hit is compared with the few that are most
/// like it by their sketches.
struct HitFolder {
  /// A hit that resembles no better one, and how to see whether others resemble it.
  private struct Original {
    let sketch: TextSketch
    var shingles: ShingleSet?
  }

  /// The most hits that are kept for a band.
  private static let bandLimit = 256

  /// The hits that resemble no better one, each with those that resemble it.
  private(set) var hits: [Hit] = []
  private var originals: [Original] = []
  /// For each band of a sketch, the hits that have it.
  private var numbers: [[UInt64: [Int]]]

  init() {
    numbers = Array(repeating: [:], count: TextSketch.bandCount)
  }

  /// Adds a hit, worse than those before: under the one that its text is nearly the same as, else by itself.
  ///
  /// - `hit`: Its rank is set here.
  /// - `body`: The text of its article.
  /// - `text`: Gives the text of another's article, by its place in `hits`.
  /// - Complexity: O(length of its text), and of those that it is compared with, at most
  ///   `ShingleSet.comparisonLimit`.
  mutating func add<Failure: Error>(
    _ hit: Hit, text body: String, _ text: (Int) throws(Failure) -> String
  ) throws(Failure) {
    let sketch = TextSketch(body)
    let candidates = candidates(for: sketch)
    let own = candidates.isEmpty ? nil : ShingleSet(body)
    for number in candidates {
      let others: ShingleSet
      if let held = originals[number].shingles {
        others = held
      } else {
        others = ShingleSet(try text(number))
        originals[number].shingles = others
      }
      guard let resemblance = own?.resemblance(to: others),
        resemblance >= ShingleSet.nearDuplicate
      else { continue }
      hits[number].duplicates.append(
        Hit.Duplicate(id: hit.id, facts: hit.facts, resemblance: resemblance))
      return
    }
    addAlone(hit, sketch: sketch)
  }

  /// The hits that one is to be compared with, the likest first.
  private func candidates(for sketch: TextSketch) -> [Int] {
    if sketch.isEmpty { return [] }
    let known = Set(numbers.indices.flatMap { numbers[$0][sketch.band($0)] ?? [] })
    let likely = known.compactMap { number in
      originals[number].sketch.agreement(with: sketch).map { (number: number, agreement: $0) }
    }
    return likely.sorted { ($1.agreement, $0.number) < ($0.agreement, $1.number) }
      .prefix(ShingleSet.comparisonLimit).map(\.number)
  }

  private mutating func addAlone(_ hit: Hit, sketch: TextSketch) {
    for band in numbers.indices where !sketch.isEmpty {
      let key = sketch.band(band)
      if numbers[band][key, default: []].count < Self.bandLimit {
        numbers[band][key, default: []].append(hits.count)
      }
    }
    var hit = hit
    hit.rank = hits.count + 1
    hits.append(hit)
    originals.append(Original(sketch: sketch))
  }
}
