import Testing

@testable import DutchText

@Suite struct ShingleSetTests {
  /// A text of numbered words, those in `changed` replaced.
  private func text(_ words: Range<Int>, changed: Set<Int> = []) -> String {
    words.map { changed.contains($0) ? "anders\($0)" : "woord\($0)" }.joined(separator: " ")
  }

  @Test func `a text resembles itself whatever its case, marks and spacing`() {
    let one = ShingleSet("De klant belt, Één keer: «nooit» meer — zegt ze dan.")
    let other = ShingleSet("de KLANT\n\nbelt één keer “nooit meer” zegt\u{A0}ze… dan")
    #expect(one.resemblance(to: other) == 1)
    #expect(one.resemblance(to: ShingleSet("de klant belt een keer nooit meer zegt ze dan")) < 1)
  }

  @Test func `resemblance is the share of the runs of both among those of either`() {
    // 96 runs each; the change of one word changes five of them.
    let (one, other) = (ShingleSet(text(0..<100)), ShingleSet(text(0..<100, changed: [50])))
    #expect(one.resemblance(to: other) == 91.0 / 101)
    #expect(other.resemblance(to: one) == 91.0 / 101)
    #expect(one.resemblance(to: ShingleSet(text(100..<200))) == 0)
  }

  @Test func `a run that is repeated counts once`() {
    let once = ShingleSet("a b c d e f")
    #expect(once.resemblance(to: ShingleSet("a b c d e f a b c d e f")) == 2.0 / 6)
  }

  @Test func `a text of fewer than five words resembles nothing`() {
    #expect(ShingleSet("dat is niet waar").resemblance(to: ShingleSet("dat is niet waar")) == 0)
    #expect(TextSketch("dat is niet waar").isEmpty)
    #expect(TextSketch("").agreement(with: TextSketch("")) == nil)
  }

  @Test func `sketches of equal runs are equal, and of others share nothing`() {
    for count in [5, 8, 20, 400] {
      let sketch = TextSketch(text(0..<count))
      #expect(sketch == TextSketch(text(0..<count).uppercased()))
      #expect(sketch.agreement(with: sketch) == 16)
      let other = TextSketch(text(1_000..<1_000 + count))
      #expect(sketch.agreement(with: other) == nil)
      #expect((0..<TextSketch.bandCount).allSatisfy { sketch.band($0) != other.band($0) })
    }
  }

  @Test func `sketches propose pairs as often as their resemblance says`() {
    // Ten of 500 words changed: a resemblance of 0.82; fifty: 0.3.
    var (nearCount, farCount) = (0, 0)
    for seed in 0..<200 {
      let words = seed * 1_000..<seed * 1_000 + 500
      let sketch = TextSketch(text(words))
      let near = TextSketch(
        text(words, changed: Set((0..<10).map { words.lowerBound + 7 + 49 * $0 })))
      let far = TextSketch(
        text(words, changed: Set((0..<50).map { words.lowerBound + 3 + 10 * $0 })))
      if sketch.agreement(with: near) != nil, proposes(sketch, near) { nearCount += 1 }
      if sketch.agreement(with: far) != nil, proposes(sketch, far) { farCount += 1 }
    }
    #expect(nearCount >= 197)
    #expect(farCount < 100)
  }

  private func proposes(_ one: TextSketch, _ other: TextSketch) -> Bool {
    (0..<TextSketch.bandCount).contains { one.band($0) == other.band($0) }
  }
}
