/// How often each sort of thing was skipped, repaired or guessed while reading one source.
package struct ReadingNotes: Hashable, Sendable {
  /// The counts; a note that never happened is absent.
  package private(set) var counts: [ReadingNote: Int] = [:]

  /// Nothing to report.
  package init() {}

  /// Whether there is nothing to report.
  package var isEmpty: Bool { counts.isEmpty }

  /// The counts by name, for a listing.
  package var sorted: [(note: ReadingNote, count: Int)] {
    counts.sorted { $0.key < $1.key }.map { (note: $0.key, count: $0.value) }
  }

  /// How often `note` happened.
  package subscript(note: ReadingNote) -> Int { counts[note] ?? 0 }

  /// Adds `count` occurrences; none changes nothing.
  package mutating func add(_ note: ReadingNote, count: Int = 1) {
    precondition(count >= 0, "a count is not negative")
    guard count > 0 else { return }
    counts[note, default: 0] += count
  }

  /// Adds everything that `other` counted.
  package mutating func merge(_ other: ReadingNotes) {
    for (note, count) in other.counts { add(note, count: count) }
  }
}
