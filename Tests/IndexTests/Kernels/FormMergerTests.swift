import Foundation
import Storage
import TestSupport
import Testing

@testable import Index

/// The forms of runs, brought together, against a plain sort.
@Suite struct FormMergerTests {
  /// Strings of few bytes, 0 and 255 among them, some long, many with the same beginning.
  private func string(_ random: inout SplitMix64) -> [UInt8] {
    let bytes: [UInt8] = [0, 1, 97, 98, 255]
    let count = Int.random(in: 0..<8, using: &random) == 0 ? 300 : 12
    let shared = [UInt8](repeating: 97, count: Int.random(in: 0..<count, using: &random))
    let rest = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      bytes[Int.random(in: 0..<bytes.count, using: &random)]
    }
    return shared + rest
  }

  private func isAscending(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }

  /// A run with these forms; the form at place *n* occurs *n* + 1 times, in as many bytes.
  private func run(_ forms: [[UInt8]]) -> PostingsRun {
    var vocabulary: [UInt8] = []
    var last: [UInt8] = []
    for (number, form) in forms.enumerated() {
      let shared = zip(last, form).prefix { $0 == $1 }.count
      Varint.append(UInt64(shared), to: &vocabulary)
      Varint.append(UInt64(form.count - shared), to: &vocabulary)
      vocabulary += form[shared...]
      Varint.append(UInt64(number + 1), to: &vocabulary)
      Varint.append(UInt64(number + 1), to: &vocabulary)
      last = form
    }
    return PostingsRun(
      vocabulary: FinishedSpool(vocabulary), postings: FinishedSpool([]), formCount: forms.count)
  }

  @Test(arguments: UInt64(0)..<12)
  func `gives each form once, in byte order, with its places by stream`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let all = (0..<400).map { _ in string(&random) }
    let streams = (0..<Int(1 + seed % 7)).map { _ in
      Set(all.filter { _ in Bool.random(using: &random) }).sorted(by: isAscending)
    }
    var merger = try FormMerger(streams.map { .run(run($0)) })
    let placeCount = merger.placeCount
    #expect(placeCount == streams.reduce(0) { $0 + $1.count })
    var found: [[UInt8]] = []
    while merger.hasMore {
      var piece = FormPiece()
      try merger.fill(&piece, formLimit: 37)
      let hasMore = merger.hasMore
      #expect(piece.count == 37 || !hasMore)
      for form in 0..<piece.count {
        found.append(Array(piece.forms[form]))
        let expected = streams.enumerated().compactMap { number, forms -> FormPlace? in
          guard let index = forms.firstIndex(of: found[found.count - 1]) else { return nil }
          return FormPlace(
            stream: UInt32(number), length: UInt32(index + 1),
            place: UInt64(index * (index + 1) / 2))
        }
        #expect(Array(piece.places(of: form)) == expected, "seed \(seed)")
        #expect(piece.counts[form] == expected.reduce(0) { $0 + UInt64($1.length) })
      }
    }
    #expect(found == Set(streams.joined()).sorted(by: isAscending), "seed \(seed)")
  }

  @Test(arguments: UInt64(0)..<12)
  func `sorts strings as their bytes do`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var list = FormList()
    for form in Set((0..<500).map { _ in string(&random) }) { list.append(form) }
    let numbers = (0..<UInt32(list.count)).filter { _ in Bool.random(using: &random) }
    let expected = numbers.sorted { isAscending(Array(list[Int($0)]), Array(list[Int($1)])) }
    #expect(list.sorted(numbers) == expected, "seed \(seed)")
  }

  @Test(arguments: UInt64(0)..<12, [100, 4_000, 1 << 20])
  func `sorts forms by their keys in pieces of any size`(seed: UInt64, byteLimit: Int) throws {
    var random = SplitMix64(seed: seed)
    let terms = (0..<60).map { _ in string(&random) }
    let keys = (0..<UInt32(300)).map { form in
      (
        form: form, part: Bool.random(using: &random) ? form : nil,
        term: terms[Int.random(in: 0..<terms.count, using: &random)],
        count: UInt64.random(in: 1...3, using: &random)
      )
    }
    var sorter = FormSorter(
      byteLimit: byteLimit, directory: NSTemporaryDirectory(), fileSystem: .direct)
    for key in keys {
      let places = (0..<(key.form % 3)).map {
        FormPlace(stream: $0, length: key.form, place: UInt64(key.form) << 20)
      }
      try sorter.add(
        key.form, part: key.part, term: key.term.span, count: key.count, places: places[...])
    }
    var sorted = try sorter.finish()
    let expected = keys.sorted { left, right in
      if left.term != right.term { return isAscending(left.term, right.term) }
      return left.count != right.count ? left.count > right.count : left.form < right.form
    }
    for key in expected {
      let isAtEnd = sorted.isAtEnd
      try #require(!isAtEnd)
      let found = (
        form: sorted.current.form, part: sorted.current.part, count: sorted.current.count,
        places: sorted.current.places
      )
      #expect(found.form == key.form, "seed \(seed)")
      #expect(found.part == key.part)
      #expect(found.count == key.count)
      #expect(found.places.count == Int(key.form % 3))
      #expect(found.places.allSatisfy { $0.place == UInt64(key.form) << 20 })
      try sorted.advance()
    }
    let isAtEnd = sorted.isAtEnd
    #expect(isAtEnd)
  }
}
