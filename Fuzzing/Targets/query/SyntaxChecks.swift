import FuzzSupport
import Search

/// What holds of every query that is parsed.
enum SyntaxChecks {
  /// Stops the run unless a query is read as the language promises.
  ///
  /// - Returns: What was made of it; nil where a limit refused it.
  static func run(_ query: String) -> ParsedQuery? {
    do throws(QueryError) {
      let parsed = try QueryParser.parse(query)
      for note in parsed.notes {
        let isInside = note.range.lowerBound >= 0 && note.range.upperBound <= query.utf8.count
        Fuzz.expect(isInside, "\(note) lies outside the query")
        Fuzz.expect(!"\(note)".contains("\n"), "a note of two lines: \(note)")
        _ = QueryExcerpt(of: query, at: note.range).description
      }
      checkStrict(query, parsed)
      guard let root = parsed.root else { return parsed }
      Fuzz.expect(root.range.upperBound <= query.utf8.count, "the tree is longer than the query")
      checkPrinted(root)
      return parsed
    } catch {
      if let range = error.range { _ = QueryExcerpt(of: query, at: range).description }
      if case .notUnderstood = error { fatalError("lenient, and refused: \(error)") }
      return nil
    }
  }

  private static func checkStrict(_ query: String, _ parsed: ParsedQuery) {
    do throws(QueryError) {
      let strict = try QueryParser.parse(query, strict: true)
      Fuzz.expect(strict == parsed && parsed.notes.isEmpty, "strict reads another query")
    } catch {
      let expected = parsed.notes.first.map(QueryError.notUnderstood)
      Fuzz.expect(error == expected, "strict refuses for \(error)")
    }
  }

  /// The tree as text is the same tree; only a limit of length may forbid it.
  private static func checkPrinted(_ root: QueryNode) {
    let printed = QueryPrinter.text(of: root)
    do throws(QueryError) {
      let again = try QueryParser.parse(printed)
      let text = again.root.map { QueryPrinter.text(of: $0) }
      Fuzz.expect(text == printed, "printed \(printed), read as \(text ?? "nothing")")
      Fuzz.expect(again.root?.description == root.description, "another tree of \(printed)")
    } catch {
      guard case .tooLong = error else { fatalError("printed \(printed): \(error)") }
    }
  }
}
