/// The words that a hyphen or parentheses cut short: `in- en verkoop` says *inkoop* too, `zondagochtend
/// en -middag` *zondagmiddag*, `(inter)nationaal` *internationaal*, `klant(en)` *klanten*.
///
/// A pure function of the text and its tokens. Where the whole word beside it is to be cut, the basic
/// words decide and never what else was read, so that neither threads nor the order of articles show;
/// where they know no cut, nothing is joined.
package enum SuspendedForms {
  /// A word that a text says without writing it out.
  package struct Join: Hashable, Sendable {
    /// The number of the token at whose position it stands.
    package var token: Int
    /// Its form.
    package var form: [UInt8]
  }

  /// The fewest bytes of a word that is cut short.
  private static let minimumByteCount = 2
  /// The most bytes of a form.
  private static let maximumByteCount = 255

  /// Finds the words that are cut short.
  ///
  /// - Parameters:
  ///   - text: What was tokenised.
  ///   - tokens: Its tokens, in order.
  ///   - table: Knows the tokens' forms.
  /// - Returns: By token; at most two for one token.
  /// - Complexity: O(tokens) where nothing is cut short.
  package static func joins(
    in text: RawSpan, _ tokens: [AnalyzedToken], _ table: borrowing WordTable
  ) -> [Join] {
    var joins: [Join] = []
    for index in tokens.indices {
      let before = Self.byte(text, Int(tokens[index].start) - 1)
      let after = Self.byte(text, Int(tokens[index].end))
      if before == 0x28, after == 0x29 {
        appendParentheses(text, tokens, index, table, to: &joins)
      } else if after == 0x2D || after == 0xE2 {
        appendBeginning(text, tokens, index, table, to: &joins)
      } else if before == 0x2D || before & 0xC0 == 0x80 {
        appendEnding(text, tokens, index, table, to: &joins)
      }
    }
    return joins.sorted { $0.token < $1.token }
  }

  /// `in-` of `in- en verkoop`, at the token `in`.
  private static func appendBeginning(
    _ text: RawSpan, _ tokens: [AnalyzedToken], _ index: Int, _ table: borrowing WordTable,
    to joins: inout [Join]
  ) {
    guard let whole = SuspendedRow.wholeWord(after: index, text, tokens, table) else { return }
    let start = table.form(tokens[index].form)
    let form = table.form(tokens[whole].form)
    guard isWord(start), isWord(form), let tail = SuspendedTail.tail(of: form, after: start) else {
      return
    }
    append(start + tail, at: index, besides: [form], to: &joins)
  }

  /// `-middag` of `zondagochtend en -middag`, at the token `middag`.
  private static func appendEnding(
    _ text: RawSpan, _ tokens: [AnalyzedToken], _ index: Int, _ table: borrowing WordTable,
    to joins: inout [Join]
  ) {
    guard let whole = SuspendedRow.wholeWord(before: index, text, tokens, table) else { return }
    let end = table.form(tokens[index].form)
    let form = table.form(tokens[whole].form)
    guard isWord(end), isWord(form), let head = SuspendedTail.head(of: form) else { return }
    append(head + end, at: index, besides: [form], to: &joins)
  }

  /// `(inter)nationaal`, at the token `nationaal`, and `klant(en)`, at the token `klant`.
  private static func appendParentheses(
    _ text: RawSpan, _ tokens: [AnalyzedToken], _ index: Int, _ table: borrowing WordTable,
    to joins: inout [Join]
  ) {
    let inside = table.form(tokens[index].form)
    guard isWord(inside) else { return }
    let start = tokens[index].start
    let end = tokens[index].end
    var left: [UInt8] = []
    var right: [UInt8] = []
    if index > 0, tokens[index - 1].end + 1 == start { left = table.form(tokens[index - 1].form) }
    if index + 1 < tokens.count, tokens[index + 1].start == end + 1 {
      right = table.form(tokens[index + 1].form)
    }
    if isWord(left), SuspendedTail.isEnding(inside) || isWord(right) {
      append(left + inside + right, at: index - 1, besides: [left], to: &joins)
      if isWord(right) { append(left + right, at: index - 1, besides: [left], to: &joins) }
    } else if left.isEmpty, isWord(right), inside.count >= minimumByteCount {
      append(inside + right, at: index + 1, besides: [right], to: &joins)
    }
  }

  private static func append(
    _ form: [UInt8], at token: Int, besides known: [[UInt8]], to joins: inout [Join]
  ) {
    guard form.count <= maximumByteCount, !known.contains(form) else { return }
    joins.append(Join(token: token, form: form))
  }

  /// Whether a form is made of letters and digits, a letter first, with hyphens between them at most.
  private static func isWord(_ form: [UInt8]) -> Bool {
    guard let first = form.first, first >= 0x61 else { return false }
    return form.allSatisfy { $0 >= 0x61 && $0 != 0x7C || $0 &- 0x30 < 10 || $0 == 0x2D }
  }

  /// The byte at an offset; 0 outside the text.
  static func byte(_ text: RawSpan, _ offset: Int) -> UInt8 {
    offset >= 0 && offset < text.byteCount ? text.byte(at: offset) : 0
  }
}
