internal import DutchText

/// Puts hits together whose articles are nearly the same.
struct HitFolder {
  /// A hit that resembles no better one, and how to see whether others resemble it.
  private struct Original {
    let sketch: TextSketch
    var shingles: ShingleSet?
  }

  /// The hits that resemble no better one, each with those that resemble it.
  private(set) var hits: [Hit] = []
  private var originals: [Original] = []
  /// For each band of a sketch, the hits that have it.
  private var numbers: [[UInt64: [Int]]]

  init() {
    numbers = Array(repeating: [:], count: TextSketch.bandCount)
  }

  /// Adds a hit, worse than those before: under the first that its text is nearly the same as, else by itself.
  ///
  /// - `hit`: Its rank is set here.
  /// - `body`: The text of its article.
  /// - `text`: Gives the text of another's article, by its place in `hits`.
  /// - Complexity: O(length of its text), and of those that it is compared with.
  mutating func add<Failure: Error>(
    _ hit: Hit, text body: String, _ text: (Int) throws(Failure) -> String
  ) throws(Failure) {
    let sketch = TextSketch(body)
    let bands = (0..<TextSketch.bandCount).map { sketch.band($0) }
    if !sketch.isEmpty {
      let known = Set(bands.indices.flatMap { numbers[$0][bands[$0]] ?? [] }).sorted()
      var own: ShingleSet?
      for number in known where originals[number].sketch.mayResemble(sketch) {
        let shingles = own ?? ShingleSet(body)
        own = shingles
        let others: ShingleSet
        if let held = originals[number].shingles {
          others = held
        } else {
          others = ShingleSet(try text(number))
          originals[number].shingles = others
        }
        let resemblance = shingles.resemblance(to: others)
        guard resemblance >= ShingleSet.nearDuplicate else { continue }
        hits[number].duplicates.append(
          Hit.Duplicate(id: hit.id, facts: hit.facts, resemblance: resemblance))
        return
      }
      for band in bands.indices { numbers[band][bands[band], default: []].append(hits.count) }
    }
    addAlone(hit, sketch: sketch)
  }

  private mutating func addAlone(_ hit: Hit, sketch: TextSketch) {
    var hit = hit
    hit.rank = hits.count + 1
    hits.append(hit)
    originals.append(Original(sketch: sketch))
  }
}
