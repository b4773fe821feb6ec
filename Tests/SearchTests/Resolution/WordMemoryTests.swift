import TestSupport
import Testing

@testable import Search

@Suite struct WordMemoryTests {
  @Test(arguments: UInt64(0)..<4)
  func `a word keeps its number, and what was remembered of it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let memory = WordMemory()
    var model: [[UInt8]: Int] = [:]
    for _ in 0..<800 {
      let count = Int.random(in: 0...3, using: &random)
      let form = (0..<count).map { _ in UInt8.random(in: 97...104, using: &random) }
      let number = memory.number(of: form)
      #expect(model[form] ?? model.count == number, "seed \(seed)")
      #expect(memory.name(number) == (model[form] == nil ? nil : form + [1]))
      #expect(memory.form(number) == form)
      model[form] = number
      memory.setName(number, form + [1])
    }
    #expect(model.count > 200)
  }

  @Test func `what was not asked is not what is not there`() {
    let memory = WordMemory()
    let word = memory.number(of: [1])
    #expect(memory.place(word) == nil)
    memory.setPlace(word, nil)
    #expect(memory.place(word) != nil)
    #expect(memory.terms(word) == nil && memory.parts(word) == nil && memory.guesses(word) == nil)
  }
}
