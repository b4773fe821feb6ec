/// A date line or byline, or a line that only looks like one: a line of `gold/datelines.tsv`.
package struct DateLine: Hashable, Sendable {
  /// `d001`, `d002`, ….
  package let id: String
  /// The line.
  package let line: String
  /// The publication date, cut to its precision.
  package let date: String?
  /// Names, without roles and titles.
  package let authors: [String]
  /// The date of a later change.
  package let modified: String?

  static func load() throws -> [DateLine] {
    try CorpusFolder.rows("gold/datelines.tsv", columns: 5).map { row in
      let fields = row.map { $0 == "-" ? nil : $0 }
      return DateLine(
        id: row[0], line: row[1], date: fields[2],
        authors: (fields[3] ?? "").split(separator: ";").map { name in
          String(name.drop { $0 == " " })
        },
        modified: fields[4])
    }
  }
}
