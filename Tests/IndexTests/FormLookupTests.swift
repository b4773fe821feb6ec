import IndexTestSupport
import TestSupport
import Testing

@testable import Index

@Suite struct FormLookupTests {
  @Test(arguments: UInt64(0)..<4)
  func `a prefix is found where some form begins with it, and nowhere else`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(
      count: 60, vocabulary: Int.random(in: 1...400, using: &random), using: &random)
    let segment =
      seed % 2 == 0
      ? try index.segment(documents)
      : try index.segment(documents, grouping: SampleIndex.partsGrouping)
    var forms: [[UInt8]] = []
    for number in 0..<Int(segment.info.formCount) {
      forms.append(try segment.form(number: number).form)
    }
    var prefixes: [[UInt8]] = [[], [0], [255], Array(repeating: 122, count: 20)]
    for form in forms {
      prefixes.append(Array(form.prefix(Int.random(in: 0...form.count, using: &random))))
      var other = form
      other[Int.random(in: 0..<form.count, using: &random)] &+= 1
      prefixes += [other, other + [97], form + [97]]
    }
    for prefix in prefixes {
      let expected = forms.contains { $0.starts(with: prefix) }
      #expect(try segment.hasForm(beginningWith: prefix) == expected, "seed \(seed), \(prefix)")
    }
  }

  @Test(arguments: UInt64(0)..<4)
  func `a form's key is that of its term`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(count: 40, vocabulary: 200, using: &random)
    let segment =
      seed % 2 == 0
      ? try index.segment(documents)
      : try index.segment(documents, grouping: SampleIndex.partsGrouping)
    for number in 0..<Int(segment.info.formCount) {
      let (form, entry) = try segment.form(number: number)
      #expect(try segment.key(ofForm: form) == segment.term(number: Int(entry.term)).term)
      #expect(try segment.key(ofForm: form + [33]) == nil)
    }
  }
}
