internal import Index

/// Finds the words of an index that somebody may have meant.
struct SpellingFinder {
  /// The fewest letters of a word that may be a mistake: of three letters nearly all are near to some word.
  static let leastLength = 4
  /// From so many letters on there may be two mistakes.
  static let leastLengthOfTwoEdits = 6
  /// Longer ones are no words.
  static let greatestLength = 40
  /// What is subtracted for a second edit, added for two letters in each other's place, and added for the same first letter:
  /// all in doublings of the count.
  static let (secondEdit, swap, firstLetter) = (10, 6, 4)

  private let segments: [SegmentReader]

  init(_ segments: [SegmentReader]) {
    self.segments = segments
  }

  /// Whether a form is a word that may be mistyped: letters only, neither short nor very long.
  static func isCorrectable(_ form: [UInt8]) -> Bool {
    let length = TypedScalar.scalars(form).count
    return (leastLength...greatestLength).contains(length)
      && form.allSatisfy { (0x61...0x7A).contains($0) || $0 >= 0x80 }
  }

  /// The words nearest to a word, the likeliest first: one edit away, or for want of such words two, with the same first letter.
  ///
  /// - Complexity: O(forms that share a prefix with a near word) a segment.
  func neighbours(of form: [UInt8]) throws(IndexError) -> [SpellingNeighbour] {
    guard Self.isCorrectable(form) else { return [] }
    let found = try neighbours(of: form, edits: 1)
    if found.isEmpty, TypedScalar.scalars(form).count >= Self.leastLengthOfTwoEdits {
      return try neighbours(of: form, edits: 2, sharingFirstLetter: true)
    }
    return Self.sorted(found, by: form)
  }

  /// The words so many edits away that begin as a word does, the likeliest first.
  func neighbours(
    of form: [UInt8], edits: Int, sharingFirstLetter: Bool
  ) throws(IndexError) -> [SpellingNeighbour] {
    let first = TypedScalar.scalars(form).first
    let found = try neighbours(of: form, edits: edits).filter {
      !sharingFirstLetter || TypedScalar.scalars($0.form).first == first
    }
    return Self.sorted(found, by: form)
  }

  private static func sorted(
    _ found: [SpellingNeighbour], by form: [UInt8]
  ) -> [SpellingNeighbour] {
    let typed = TypedScalar.scalars(form)
    let weighed = found.map { (neighbour: $0, likelihood: likelihood($0, of: typed)) }
    let sorted = weighed.sorted {
      $0.likelihood != $1.likelihood
        ? $0.likelihood > $1.likelihood
        : $0.neighbour.count != $1.neighbour.count
          ? $0.neighbour.count > $1.neighbour.count
          : $0.neighbour.form.lexicographicallyPrecedes($1.neighbour.form)
    }
    return sorted.map(\.neighbour)
  }

  private func neighbours(
    of form: [UInt8], edits: Int
  ) throws(IndexError) -> [SpellingNeighbour] {
    var counts: [[UInt8]: UInt64] = [:]
    for segment in segments {
      try segment.forEachForm(near: form, edits: edits) { (candidate, entry) in
        if candidate != form, Self.isWord(candidate) {
          counts[candidate, default: 0] += entry.count
        }
      }
    }
    return counts.map { SpellingNeighbour(form: $0, edits: edits, count: $1) }
  }

  private static func isWord(_ form: [UInt8]) -> Bool {
    form.allSatisfy { (0x61...0x7A).contains($0) || $0 >= 0x80 || $0 == 0x2D || $0 == 0x27 }
  }

  private static func likelihood(_ neighbour: SpellingNeighbour, of typed: [TypedScalar]) -> Int {
    let scalars = TypedScalar.scalars(neighbour.form)
    var sum = UInt64.bitWidth - neighbour.count.leadingZeroBitCount
    if neighbour.edits > 1 { sum -= secondEdit }
    if isSwap(scalars, typed) { sum += swap }
    if scalars.first == typed.first { sum += firstLetter }
    return sum
  }

  /// Whether two words differ by two neighbouring letters in each other's place.
  private static func isSwap(_ left: [TypedScalar], _ right: [TypedScalar]) -> Bool {
    guard left.count == right.count else { return false }
    let places = left.indices.filter { left[$0] != right[$0] }
    return places.count == 2 && places[1] == places[0] + 1 && left[places[0]] == right[places[1]]
      && left[places[1]] == right[places[0]]
  }
}
