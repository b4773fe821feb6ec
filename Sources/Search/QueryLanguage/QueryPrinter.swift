/// Writes a tree as canonical query text, which parses to the same tree again.
///
/// Canonical text has the Dutch names of fields, `AND OR NOT`, straight quotation marks, brackets
/// where the tree needs them (so never more levels than the text that it was parsed from), and a
/// backslash where a mark would otherwise mean something.
package enum QueryPrinter {
  /// The canonical text of a tree.
  ///
  /// - Complexity: O(text) for each of at most seven times `QueryLimits.levelCount` levels.
  package static func text(of node: QueryNode) -> String {
    switch node {
    case .word(let word): text(of: word)
    case .phrase(let phrase): text(of: phrase)
    case .dates(let dates): "datum:\(dates.days)"
    case .scope(let scope): "\(scope.field.dutchName):\(confined(scope.node))"
    case .and(let nodes): nodes.map(conjunct).joined(separator: " AND ")
    case .or(let nodes): nodes.map(disjunct).joined(separator: " OR ")
    case .not(let node): negation(of: node)
    case .clauses(let clauses): text(of: clauses)
    case .expanded(let expansion): text(of: expansion.typed)
    }
  }

  /// Behind `en` a hyphen would be no sign.
  private static func text(of clauses: [QueryClause]) -> String {
    var texts: [String] = []
    for clause in clauses {
      let last = texts.last?.split { $0 == " " || $0 == "(" }.last
      let isSuspended = last.map { QueryWord.beforeSuspendedWords.contains(String($0)) } ?? false
      texts.append(
        isSuspended && clause.occurrence == .mustNot
          ? negation(of: clause.node) : text(of: clause))
    }
    return texts.joined(separator: " ")
  }

  private static func text(of clause: QueryClause) -> String {
    switch (clause.occurrence, clause.node) {
    case (.must, let node): "+" + primary(node)
    case (.mustNot, .not(let inner)): negation(of: .not(inner))
    case (.mustNot, let node): "-" + primary(node)
    case (.should, .and), (.should, .or): text(of: clause.node)
    case (.should, let node): primary(node)
    }
  }

  /// `NOT x`; of a double negation `NOT -x`, which takes no brackets.
  private static func negation(of node: QueryNode) -> String {
    if case .not(let inner) = node { return "NOT -" + primary(inner) }
    return "NOT " + primary(node)
  }

  private static func conjunct(_ node: QueryNode) -> String {
    if case .not(let inner) = node { return negation(of: inner) }
    return primary(node)
  }

  private static func disjunct(_ node: QueryNode) -> String {
    if case .and = node { return text(of: node) }
    return conjunct(node)
  }

  /// A node behind a field's name, where neither another name nor a date can stand by itself.
  private static func confined(_ node: QueryNode) -> String {
    switch node {
    case .scope, .dates: "(\(text(of: node)))"
    default: primary(node)
    }
  }

  /// A node in brackets unless it is a leaf or confined to a field.
  private static func primary(_ node: QueryNode) -> String {
    switch node {
    case .word, .phrase, .dates, .scope: text(of: node)
    case .not, .and, .or, .clauses: "(\(text(of: node)))"
    case .expanded(let expansion): primary(expansion.typed)
    }
  }

  private static func text(of phrase: QueryPhrase) -> String {
    var escaped = ""
    for scalar in phrase.text.unicodeScalars {
      if scalar == "\\" || scalar == "\"" || scalar == "*" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return "\"\(escaped)\"" + (phrase.nearness.map { "~\($0)" } ?? "")
  }

  private static func text(of word: QueryWord) -> String {
    switch word.match {
    case .term: escaped(word.text)
    case .form: "=" + escaped(word.text)
    case .prefix: escaped(word.text) + "*"
    case .fuzzy(let edits): escaped(word.text) + "~\(edits)"
    }
  }

  /// A word with a backslash before every mark that would not be text.
  private static func escaped(_ word: String) -> String {
    if QueryJunction(word) != nil { return "\\" + word }
    let colon = fieldColon(of: word)
    var result = ""
    for (index, scalar) in word.unicodeScalars.enumerated() {
      let isMeant =
        switch scalar {
        case "\\", "(", ")", "\"", "*", "~", "^", "“", "„", "«": true
        case "+", "-", "=", "&", "|", "/", "‘", "‚", "”", "»": index == 0
        case ":": index == colon
        default: false
        }
      if isMeant { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The place of a colon that would make a field's name of the letters before it, or nil.
  private static func fieldColon(of word: String) -> Int? {
    let scalars = word.unicodeScalars
    let letters = scalars.prefix { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
    let rest = scalars.dropFirst(letters.count)
    guard letters.count > 1, rest.first == ":" else { return nil }
    let isAddress = rest.dropFirst().starts(with: "//".unicodeScalars)
    return isAddress && QueryFieldName(String(letters)) == nil ? nil : letters.count
  }
}
