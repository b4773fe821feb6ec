import Index
import IndexTestSupport
import TestSupport
import Testing

/// What a segment leaves out is read as if it were there.
@Suite struct PlainSegmentTests {
  @Test func `forms that are their own terms are read from the dictionary of terms`() throws {
    let index = try SampleIndex()
    let document = SampleDocument(
      id: "a", paragraphs: [[["klant", "klanten", "klant"], ["wacht"]]])
    let written = try #require(try index.write([document], grouping: .identity))
    let segment = try index.open(written.id, documentCount: written.documentCount)
    #expect(segment.byteCount(of: .formDictionary) == 0)
    #expect(segment.byteCount(of: .termForms) == 0)
    var forms: [String] = []
    try segment.forEachForm { number, form, entry in
      forms.append(String(decoding: form, as: UTF8.self))
      #expect(Int(entry.term) == number && entry.ordinal == 0)
      return true
    }
    #expect(forms == ["klant", "klanten", "wacht"])
    let found = try #require(try segment.form(Array("klant".utf8)))
    #expect(found.number == 0 && found.entry.count == 2)
    #expect(try segment.form(Array("klan".utf8)) == nil)
    #expect(try segment.form(number: 1).form == Array("klanten".utf8))
    #expect(try segment.forms(of: try segment.termEntry(number: 2)) == [2])
  }

  @Test func `columns that no document has are left out`() throws {
    let index = try SampleIndex()
    let segment = try index.segment([
      SampleDocument(id: "a", paragraphs: [[["klant"]]]),
      SampleDocument(id: "b", paragraphs: [[["wacht"]]]),
    ])
    for section in [SegmentSection.dates, .sources, .authors] {
      #expect(segment.byteCount(of: section) == 0)
    }
    #expect(try segment.dates() == [0, 0])
    #expect(try segment.date(1) == 0)
    #expect(try segment.sources().values == [0, 0])
    #expect(try segment.authors().ends == [0, 0])
    let merged = try #require(try index.merge([.segment(segment)]))
    #expect(merged.id == segment.id)
  }
}
