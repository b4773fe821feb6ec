import Index
import IndexTestSupport
import TestSupport
import Testing

@Suite struct FormWalkTests {
  @Test(arguments: UInt64(0)..<8)
  func `a walk leaves out what it is told to, and nothing else`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(count: 60, vocabulary: 3_000, using: &random)
    let segment = try index.segment(documents, deleted: [])
    var all: [[UInt8]] = []
    try segment.forEachForm { (number, form, _) in
      #expect(number == all.count)
      all.append(form)
      return true
    }
    for _ in 0..<20 {
      let share = Int.random(in: 0...100, using: &random)
      let steps = all.indices.map { number in
        Int.random(in: 0..<100, using: &random) < share
          ? Self.step(from: number, in: all, using: &random) : .next
      }
      var found: [Int] = []
      try segment.walkForms { (number, form, _) in
        #expect(form == all[number])
        found.append(number)
        return steps[number]
      }
      #expect(found == Self.visited(all, steps), "seed \(seed)")
    }
  }

  private static func step(
    from number: Int, in all: [[UInt8]], using random: inout SplitMix64
  ) -> DictionaryStep {
    switch Int.random(in: 0..<50, using: &random) {
    case 0: return .stop
    case 1..<25:
      return .skip(prefixByteCount: Int.random(in: 1...all[number].count, using: &random))
    default:
      let target = all[Int.random(in: number..<all.count, using: &random)]
      return .seek(Bool.random(using: &random) ? target : target + [UInt8(ascii: "e")])
    }
  }

  /// The forms that steps lead to, one form after another.
  private static func visited(_ all: [[UInt8]], _ steps: [DictionaryStep]) -> [Int] {
    var visited: [Int] = []
    var prefix: [UInt8]?
    var target: [UInt8] = []
    for (number, form) in all.enumerated() {
      if form.lexicographicallyPrecedes(target) { continue }
      if let skipped = prefix, form.starts(with: skipped) { continue }
      visited.append(number)
      prefix = nil
      switch steps[number] {
      case .next: break
      case .skip(let byteCount): prefix = Array(form.prefix(byteCount))
      case .seek(let text): target = text
      case .stop: return visited
      }
    }
    return visited
  }
}
