import Foundation
import IndexTestSupport
import Storage
import Testing
import TestSupport

@testable import Index

@Suite struct BisectionTests {
  private let folder: SampleIndex

  init() throws {
    folder = try SampleIndex()
  }

  @Test func `what a document saves is the difference of logarithms`() {
    for x in 1..<MoveCost.tableCount {
      let next = Double(x) * log2(Double(x + 1))
      let expected = next - Double(x - 1) * log2(Double(x))
      #expect(abs(Double(MoveCost.savings[x]) / Double(MoveCost.bit) - expected) < 0.001)
    }
    for (index, found) in MoveCost.logarithms.enumerated() {
      let expected = log2(Double(MoveCost.tableCount / 2 + index)) + log2(M_E)
      #expect(abs(Double(found) / Double(MoveCost.bit) - expected) < 0.001)
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `a selected value stands where sorting puts it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...300, using: &random)
    let spread = [1, 4, 1_000_000][Int(seed % 3)]
    let values = (0..<count).map { _ in Int.random(in: -spread...spread, using: &random) }
    for place in [0, count / 2, count - 1] {
      var copy = values
      #expect(Selection.value(at: place, of: &copy) == values.sorted()[place])
    }
  }

  @Test(arguments: UInt64(0)..<16)
  func `halves are those of the plain version, in memory and in files`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let termCount = Int.random(in: 1...80, using: &random)
    let documents = (0..<Int.random(in: 2...90, using: &random)).map { number in
      Set(
        (0..<Int.random(in: 0...20, using: &random)).map { _ in
          // Some terms take four bytes; many documents of a kind share theirs.
          let term = UInt32((Int.random(in: 0..<20, using: &random) + number % 4 * 20) % termCount)
          return term % 3 == 0 ? term + 70_000 : term
        })
    }
    let expected = PlainBisection.sides(documents)
    let node = try Self.node(documents, folder)
    let bisector = Bisector(
      termLimit: node.termCount, directory: folder.directory, fileSystem: .direct)
    for isSpooled in [false, true] {
      let (left, right) = try bisector.divide(node, isSpooled: isSpooled)
      #expect(left.documents == documents.indices.filter { !expected[$0] }.map { UInt32($0) })
      #expect(right.documents == documents.indices.filter { expected[$0] }.map { UInt32($0) })
      #expect(try left.loaded().documents == left.documents)
    }
  }

  @Test(arguments: UInt64(0)..<6)
  func `the order is the same in memory, in files and on threads`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let documents = (0..<Int.random(in: 1...700, using: &random)).map { _ in
      Set((0..<12).map { _ in UInt32.random(in: 0..<200, using: &random) })
    }
    let root = try Self.node(documents, folder)
    var expected: [UInt32]?
    for (threads, bytes) in [(1, 1 << 30), (1, 1), (2, 1 << 30), (3, 2_000), (5, 1 << 14)] {
      let bisection = RecursiveBisection(
        threadCount: threads, byteCount: bytes, directory: folder.directory, fileSystem: .direct)
      let order = try bisection.order(root) { #expect((0...1).contains($0)) }
      #expect(expected == nil || order == expected, "\(threads) threads, \(bytes) bytes")
      #expect(order.sorted() == root.documents)
      expected = order
    }
  }

  @Test(arguments: UInt64(0)..<4)
  func `a list is sorted in passes as it is at once`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let segment = try folder.segment(
      SampleCollection.documents(count: 400, vocabulary: 3, using: &random))
    let map = (0..<400).map { UInt32($0) }.shuffled(using: &random)
    for (_, entry) in try TermWalk.entries(of: segment) {
      let ordinals = (0..<entry.formCount).map { $0 }
      var expected: [String] = []
      for limit in [1 << 25, 4_000, 1] {
        let stream = try SortedPostingsStream(byteLimit: limit) {
          [folder] () throws(StorageError) in
          try SegmentPostingsStream(
            segment, entry: entry, ordinals: ordinals, documentMap: map,
            settings: folder.settings)
        }
        var found: [String] = []
        var documents: [UInt32] = []
        while stream.document != .max {
          found.append("\(stream.document) \(stream.extra) \(stream.occurrences)")
          documents.append(stream.document)
          try stream.next()
        }
        #expect(documents == documents.sorted() && documents.count == entry.documentFrequency)
        #expect(expected.isEmpty || found == expected, "\(limit) bytes")
        expected = found
      }
    }
  }

  private static func node(
    _ documents: [Set<UInt32>], _ folder: SampleIndex
  ) throws -> DocumentTerms {
    var writer = DocumentTermsWriter(
      isSpooled: false, directory: folder.directory, fileSystem: .direct)
    var frame = FrameWriter()
    for (number, terms) in documents.enumerated() {
      writer.append(document: UInt32(number))
      frame.begin(termLimit: terms.count)
      for term in terms.sorted() { frame.add(term) }
      frame.end()
      try writer.overflow(&frame)
    }
    let termCount = documents.joined().max().map { Int($0) + 1 } ?? 0
    return try writer.finish(&frame, termCount: termCount)
  }
}
