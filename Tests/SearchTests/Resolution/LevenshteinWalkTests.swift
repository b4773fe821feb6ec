import TestSupport
import Testing

@testable import Search

@Suite struct LevenshteinWalkTests {
  @Test(arguments: UInt64(0)..<30)
  func `finds exactly the words that the plain distance finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array(["ab", "abc", "aé𝄞", "klantbevig"].randomElement(using: &random) ?? "ab")
    func word(_ lengths: ClosedRange<Int>) -> String {
      let length = Int.random(in: lengths, using: &random)
      return String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
    }
    let forms = Set((0..<400).map { _ in word(0...9) }).map { Array($0.utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    for _ in 0..<10 {
      let typed = word(0...8)
      let edits = Int.random(in: 1...2, using: &random)
      var walk = LevenshteinWalk(Array(typed.utf8), edits: edits)
      var skipped: [UInt8]?
      var target: [UInt8] = []
      for form in forms {
        let text = String(decoding: form, as: UTF8.self)
        let isNear = EditDistance.between(typed, text) <= edits
        let isBelow = form.lexicographicallyPrecedes(target)
        if isBelow || skipped.map({ form.starts(with: $0) }) ?? false {
          #expect(!isNear, "seed \(seed): \(typed) ~\(edits) \(text) was skipped")
          continue
        }
        skipped = nil
        let verdict = walk.visit(form)
        #expect((verdict == .near) == isNear, "seed \(seed): \(typed) ~\(edits) \(text)")
        switch verdict {
        case .near, .far: break
        case .farWithPrefix(let byteCount): skipped = Array(form.prefix(byteCount))
        case .farBelow(let text):
          #expect(form.lexicographicallyPrecedes(text))
          target = text
        }
      }
    }
  }

  @Test func `a word of any length can be looked for`() {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 200)
    var walk = LevenshteinWalk(long, edits: 2)
    #expect(walk.visit(Array(long.dropLast(3))) == .far)
    #expect(walk.visit(Array(long.dropLast(2))) == .near)
    #expect(walk.visit(long + [UInt8(ascii: "b"), UInt8(ascii: "b")]) == .near)
    #expect(walk.visit(long + Array("bbb".utf8)) == .farWithPrefix(202))
  }
}
