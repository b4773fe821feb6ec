import Index
import IndexTestSupport
import Testing
import TestSupport

@Suite struct SegmentTests {
  /// What a plain reading of the documents says of a term in a document.
  struct Posting: Equatable, CustomStringConvertible {
    var document: Int
    var places: [String]
    var weightedFrequency: Int
    var description: String { "\(document) ×\(weightedFrequency) \(places)" }
  }

  @Test(arguments: UInt64(0)..<12)
  func `every posting, position and form comes back as it was written`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let count = seed % 6 == 0 ? 500 : Int.random(in: 1...60, using: &random)
    let documents = SampleCollection.documents(
      count: count, vocabulary: Int.random(in: 1...200, using: &random), using: &random)
    let segment = try index.segment(documents)
    #expect(segment.documentCount == documents.count)
    let expected = try Self.model(documents, index.settings)
    var found: [String: [Posting]] = [:]
    for (term, entry) in try TermWalk.entries(of: segment) {
      found[String(decoding: term, as: UTF8.self)] = try Self.postings(segment, entry)
    }
    #expect(found.keys.sorted() == expected.keys.sorted())
    for (term, postings) in expected {
      #expect(found[term] == postings, "\(term)")
      let entry = try #require(try segment.term(Array(term.utf8))).entry
      #expect(Int(entry.documentFrequency) == postings.count)
      #expect(Int(entry.occurrenceCount) == postings.reduce(0) { $0 + $1.places.count })
    }
  }

  @Test(arguments: UInt64(0)..<6)
  func `workers, spills and merges leave the same bytes`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(count: 70, vocabulary: 90, using: &random)
    let plain = try #require(try index.write(documents))
    for (workers, spill) in [(1, 5), (2, 1000), (3, 7)] {
      let other = try #require(try index.write(documents, workers: workers, spillEach: spill))
      #expect(other.id == plain.id)
    }
    let extra = SampleCollection.documents(
      count: 20, vocabulary: 90, using: &random, firstNumber: 500)
    let first = try index.segment(Array(documents[..<30] + extra), deleted: Set(30..<50))
    let second = try index.segment(Array(extra + documents[30...]), deleted: Set(0..<20))
    let merged = try #require(try index.merge([.segment(first), .segment(second)]))
    #expect(merged.id == plain.id)
  }

  @Test(arguments: UInt64(0)..<4)
  func `threads and memory of a merge leave the same bytes`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(count: 60, vocabulary: 4_000, using: &random)
    let plain = try #require(try index.write(documents))
    let whole = TermGrouping(name: "sample", hasParts: false) { _, _ in
      SampleIndex.grouping.rules(for: FormList(), counts: [])
    }
    for (threads, bytes, batch) in [(1, 4_000, 1 << 18), (2, 1 << 20, 5), (4, 1_000, 40)] {
      let resources = MergeResources(
        threadCount: threads, byteCount: bytes, batchOccurrenceCount: batch)
      let other = try index.write(
        documents, workers: 3, spillEach: 9, grouping: threads == 2 ? whole : SampleIndex.grouping,
        resources: resources)
      #expect(other?.id == plain.id, "seed \(seed), \(resources)")
    }
  }

  @Test func `a list longer than what is read at once comes back`() throws {
    let index = try SampleIndex()
    let words = (0..<70_000).map { $0 % 100 == 0 ? "klant" : "wacht" }
    let documents = [words, ["wacht"], words].enumerated().map { number, words in
      SampleDocument(id: "\(number)", paragraphs: [[words]])
    }
    let plain = try index.segment(documents)
    let spilled = try #require(try index.write(documents, workers: 2, spillEach: 1))
    #expect(spilled.id == plain.id)
    let entry = try #require(try plain.term(Array("wacht".utf8))).entry
    #expect(entry.documentFrequency == 3 && entry.occurrenceCount == 2 * 69_300 + 1)
  }

  @Test(arguments: UInt64(0)..<4)
  func `a merge groups forms again when the rules have changed`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(count: 40, vocabulary: 30, using: &random)
    let stemmed = try index.segment(documents)
    let literal = try #require(try index.write(documents, grouping: .identity))
    let split = try #require(try index.merge([.segment(stemmed)], grouping: .identity))
    #expect(split.id == literal.id)
    let opened = try index.open(split.id, documentCount: split.documentCount)
    let joined = try #require(try index.merge([.segment(opened)]))
    #expect(joined.id == stemmed.id)
  }

  @Test func `of two documents with one id the later one stays`() throws {
    let index = try SampleIndex()
    let old = SampleDocument(id: "a", paragraphs: [[["oud"]]])
    let new = SampleDocument(id: "a", paragraphs: [[["nieuw"]]])
    let other = SampleDocument(id: "b", paragraphs: [[["ander"]]])
    let written = try #require(try index.write([old, other, new], spillEach: 1))
    #expect(written.replacedCount == 1)
    #expect(written.id == (try index.write([other, new]))?.id)
  }

  @Test(arguments: UInt64(0)..<3)
  func `impacts bound every document and thresholds are reached`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(
      count: 1_200, vocabulary: Int.random(in: 1...8, using: &random), using: &random)
    let segment = try index.segment(documents)
    try BlockTableChecks.check(segment)
  }

  @Test func `articles, sentences and columns come back`() throws {
    let index = try SampleIndex()
    var random = SplitMix64(seed: 11)
    let documents = SampleCollection.documents(count: 50, vocabulary: 40, using: &random)
    let segment = try index.segment(documents)
    let (values, strings) = try segment.sources()
    let authors = try segment.authors()
    let dates = try segment.dates()
    for (number, document) in documents.enumerated() {
      let article = try segment.article(number)
      #expect(article == document.input { _ in 0 }.article)
      #expect(
        values[number] == 0
          ? document.source.isEmpty : strings[Int(values[number]) - 1] == document.source)
      let start = number == 0 ? 0 : Int(authors.ends[number - 1])
      let own = authors.values[start..<Int(authors.ends[number])]
      #expect(own.map { authors.strings[Int($0) - 1] } == document.authors)
      #expect(dates[number] == document.date)
      let key = DocumentKey.key(ofID: document.id)
      #expect(try segment.documents(withKey: key, bitCount: 64).map(\.document) == [number])
      for sentence in try segment.sentences(number).dropFirst() {
        let cut = Array(article.text.utf8)[sentence.bytes]
        #expect(cut.last == UInt8(ascii: "."))
        #expect(sentence.scalars.count == String(decoding: cut, as: UTF8.self).unicodeScalars.count)
      }
    }
  }

  private static func model(
    _ documents: [SampleDocument], _ settings: IndexSettings
  ) throws -> [String: [Posting]] {
    var model: [String: [Posting]] = [:]
    for (number, document) in documents.enumerated() {
      for place in document.positions(passageGap: settings.passageGap) {
        let term = String(decoding: SampleIndex.stem(Array(place.word.utf8)), as: UTF8.self)
        let weight = Int(settings.weight(ofZone: place.isTitle ? 1 : 0))
        var postings = model[term] ?? []
        if postings.last?.document != number {
          postings.append(Posting(document: number, places: [], weightedFrequency: 0))
        }
        postings[postings.count - 1].places.append("\(place.position) \(place.word)")
        postings[postings.count - 1].weightedFrequency += weight
        model[term] = postings
      }
    }
    return model
  }

  private static func postings(
    _ segment: SegmentReader, _ entry: TermEntry
  ) throws -> [Posting] {
    let forms = try segment.forms(of: entry).map {
      String(decoding: try segment.form(number: $0).form, as: UTF8.self)
    }
    var postings: [Posting] = []
    try TermWalk.forEach(segment, entry) { document, occurrences, frequency in
      postings.append(
        Posting(
          document: Int(document),
          places: occurrences.map { "\($0.position) \(forms[Int($0.ordinal)])" },
          weightedFrequency: Int(frequency)))
    }
    return postings
  }
}
