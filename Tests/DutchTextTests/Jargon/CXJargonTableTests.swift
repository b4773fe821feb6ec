import DutchText
import Testing

@Suite struct CXJargonTableTests {
  private static let rules = (try? SynonymFile.parse(CXJargonTable.text)) ?? []
  private static let jargon = try? Jargon(rules, analysis: .nl1)

  private func targets(of typed: String) -> [String] {
    let words = JargonWord.words(of: typed, analysis: .nl1)
    let match = Self.jargon?.match(words[...]) { $0 == words.count }
    return match?.targets.map(\.text) ?? []
  }

  @Test func `the shipped list can be read and is long enough`() throws {
    #expect(Self.rules.count >= 200)
    #expect(Self.jargon != nil)
  }

  @Test(arguments: [
    ("klantbeleving", "customer experience"), ("customer experience", "klantbeleving"),
    ("CX", "klantbeleving"), ("EX", "employee experience"), ("klantreizen", "customer journey"),
    ("first contact resolution", "FCR"), ("quality monitoring", "kwaliteitsbewaking"),
    ("mystery shopping", "mysterybezoek"), ("silo's", "verkokering"),
    ("contactcenter", "klantcontactcentrum"), ("verandermanagement", "change management"),
    ("medewerkersreis", "employee journey"), ("omnikanaal", "omnichannel"),
    ("voice of the customer", "stem van de klant"), ("Average handling time", "AHT"),
  ])
  func `Dutch and English lead to each other`(typed: String, target: String) {
    #expect(targets(of: typed).contains(target))
  }

  @Test(arguments: ["ex", "cx", "nps", "ui", "sla", "mot", "hr", "ai"])
  func `acronyms are met only in capitals`(typed: String) {
    #expect(targets(of: typed).isEmpty)
  }

  @Test func `acronyms that are words are never searched for`() {
    let words: Set = ["EX", "SLA", "UI", "HR", "MOT", "CCO"]
    #expect(Self.rules.allSatisfy { words.isDisjoint(with: $0.targets) })
  }

  @Test func `no two sets hold the same pair`() {
    var pairs: [Set<String>: Int] = [:]
    for rule in Self.rules where rule.sources == rule.targets {
      for (index, entry) in rule.sources.enumerated() {
        for other in rule.sources[(index + 1)...] {
          #expect(entry != other, "line \(rule.line)")
          let first = pairs.updateValue(rule.line, forKey: [entry, other])
          #expect(first == nil, "lines \(first ?? 0) and \(rule.line): \(entry), \(other)")
        }
      }
    }
  }
}
