import Testing

@testable import Ingestion

@Suite struct ReadingNotesTests {
  @Test func `counts add up and list by name`() {
    var notes = ReadingNotes()
    #expect(notes.isEmpty)
    notes.add(.repairedNULs)
    notes.add(.repairedBytes, count: 0)
    var other = ReadingNotes()
    other.add(.guessedTitle)
    other.add(.repairedNULs, count: 2)
    notes.merge(other)
    #expect(notes.sorted.map(\.note) == [.guessedTitle, .repairedNULs])
    #expect(notes[.repairedNULs] == 3)
    #expect(notes[.repairedBytes] == 0)
  }
}
