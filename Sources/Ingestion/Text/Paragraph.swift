/// A paragraph before it becomes part of an article's text.
struct Paragraph: Hashable, Sendable {
  /// Its lines, not blank, in order; they are joined with spaces (with line feeds when preformatted).
  var lines: [SourceLine]
  /// The zone that it is, if any.
  var kind: ZoneKind?
  /// Whether all of it is bold or italic.
  var isEmphasised = false

  /// The joined text.
  var text: String { lines.map(\.text).joined(separator: " ") }
  /// Unicode scalars in the joined text.
  var length: Int { lines.reduce(-1) { $0 + $1.length + 1 } }
}
