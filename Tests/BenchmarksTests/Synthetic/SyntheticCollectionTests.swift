import Testing

@testable import benchmarks

@Suite struct SyntheticCollectionTests {
  @Test(arguments: [UInt64(1), 2, 77])
  func `a larger collection starts with the smaller one`(seed: UInt64) {
    let small = SyntheticCollection(seed: seed, documentCount: 10)
    let large = SyntheticCollection(seed: seed, documentCount: 1_000)
    for number in 0..<10 {
      #expect(small.document(number).text == large.document(number).text)
      #expect(small.document(number).title == large.document(number).title)
    }
  }

  @Test func `another seed gives other texts`() {
    let documents = [UInt64(1), 2].map {
      SyntheticCollection(seed: $0, documentCount: 1).document(0).text
    }
    #expect(documents[0] != documents[1])
  }

  @Test func `a document never changes`() {
    let document = SyntheticCollection(seed: 1, documentCount: 1).document(0)
    #expect(document.id == "kunst-00000000")
    #expect(
      String(decoding: document.title, as: UTF8.self)
        == "De kanaalsschrijfe doossdraadte reisheid groettje")
  }

  @Test func `frequent words are frequent as in Dutch`() {
    let collection = SyntheticCollection(seed: 3, documentCount: 200)
    var counts: [[UInt8]: Int] = [:]
    var total = 0
    for number in 0..<200 {
      var document = collection.document(number)
      document.makePlain()
      for word in document.text.split(separator: UInt8(ascii: " ")) {
        counts[Array(word), default: 0] += 1
        total += 1
      }
    }
    let share = Double(counts[Array("de".utf8)] ?? 0) / Double(total)
    #expect((0.02...0.08).contains(share))
    #expect((0.05...0.5).contains(Double(counts.count) / Double(total)))
  }

  @Test(arguments: [0, 1, 500])
  func `a line of JSON is closed and has no line break inside`(number: Int) {
    var line: [UInt8] = []
    SyntheticCollection(seed: 5, documentCount: 501).document(number).appendLine(to: &line)
    #expect(line.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    #expect(line.suffix(3) == Array("\"}\n".utf8))
  }

  @Test func `the last rank is drawn by the last fraction only`() {
    #expect(ZipfMandelbrot.rank(0) == 0)
    #expect(ZipfMandelbrot.rank(1.0.nextDown) >= ZipfMandelbrot.wordCount - 2)
  }

  @Test func `every rank up to a million has a word of its own`() {
    var seen: Set<[UInt8]> = []
    var doubles = 0
    for rank in stride(from: 0, to: 1_000_000, by: 37) {
      var word: [UInt8] = []
      SyntheticVocabulary.append(rank, to: &word)
      #expect(!word.isEmpty)
      if !seen.insert(word).inserted { doubles += 1 }
    }
    #expect(doubles < 1_000)
  }
}
