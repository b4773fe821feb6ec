import TestSupport
import Testing

@testable import DutchText

@Suite struct StemTableTests {
  @Test(arguments: UInt64(0)..<4)
  func `knows what a dictionary knows, whatever the order`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var notes: [(stem: UInt64, rule: Inflection, isChosen: Bool)] = []
    for _ in 0..<4000 {
      let stem = UInt64.random(in: 0..<1500, using: &random) &* 0x9E37_79B9_7F4A_7C15
      let rule = Inflection.allCases.randomElement(using: &random) ?? .base
      notes.append((stem, rule, Bool.random(using: &random)))
    }
    var possible: [UInt64: UInt32] = [:]
    var chosen: [UInt64: UInt32] = [:]
    let tables = [StemTable(capacity: 1500), StemTable(capacity: 1500)]
    for note in notes {
      if note.isChosen {
        chosen[note.stem, default: 0] |= note.rule.bit
      } else {
        possible[note.stem, default: 0] |= note.rule.bit
      }
    }
    for (table, notes) in zip(tables, [notes, notes.reversed()]) {
      for note in notes {
        if note.isChosen {
          table.addChosen(note.stem, note.rule)
        } else {
          table.addPossible(note.stem, note.rule)
        }
      }
      #expect(table.isComplete)
      for note in notes {
        let endings = table.endings(of: note.stem)
        #expect(endings.possible == possible[note.stem] ?? 0, "seed \(seed)")
        #expect(endings.chosen == chosen[note.stem] ?? 0, "seed \(seed)")
      }
      #expect(table.endings(of: 7).possible == 0)
    }
  }

  @Test func `says when it was too small`() {
    let table = StemTable(capacity: 1)
    for stem in 0..<1000 { table.addPossible(UInt64(stem) &* 0x9E37_79B9_7F4A_7C15, .base) }
    #expect(!table.isComplete)
  }
}
