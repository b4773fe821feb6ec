import CorpusSupport
import DutchText
import TestSupport
import Testing

@Suite struct MissingWordKeysGateTests {
  @Test(arguments: UInt64(0)..<2)
  func `who says which beginnings there are gets the same keys`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let lines = try CorpusFolder.text("gold/keys.tsv").split(separator: "\n")
    let forms = Set(lines.compactMap { $0.split(separator: "\t").first.map(String.init) })
    let present = forms.sorted().filter { _ in Bool.random(using: &random) }
    var known: [[UInt8]: [UInt8]] = [:]
    for (form, key) in ConflationTests.keys(of: present.joined(separator: " ")) {
      known[Array(form.utf8)] = Array(key.utf8)
    }
    var prefixes = Set<[UInt8]>()
    for form in present {
      let bytes = Array(form.utf8)
      for end in 0...bytes.count { prefixes.insert(Array(bytes[..<end])) }
    }
    let keyOfForm = { (form: [UInt8]) in known[form] }
    var finder = MissingWordKeys()
    var foundCount = 0
    for form in forms.subtracting(present).sorted().shuffled(using: &random).prefix(80) {
      let plain = finder.keys(of: Array(form.utf8), keyOfForm: keyOfForm)
      let gated = finder.keys(
        of: Array(form.utf8), where: { prefixes.contains($0) }, keyOfForm: keyOfForm)
      #expect(plain == gated, "seed \(seed), \(form)")
      foundCount += plain.isEmpty ? 0 : 1
    }
    #expect(foundCount > 20, "seed \(seed)")
  }
}
