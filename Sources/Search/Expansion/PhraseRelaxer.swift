internal import Index

/// Puts its words in place of a phrase that no article has, where something else is asked beside it.
///
/// Who pastes a quotation with marks in it asks for more than the marks' inside. A phrase alone, one that must or must not be
/// there, and one behind `AND`, `OR` or a field are taken at their word, and so is nearness.
struct PhraseRelaxer {
  /// Longer phrases are left alone.
  private static let greatestWordCount = 32

  /// The phrases whose words took their place, in the order of the query.
  private(set) var relaxed: [QueryPhrase] = []

  /// The same tree with words in place of phrases that nothing has.
  ///
  /// - Parameters:
  ///   - node: The tree.
  ///   - isHeld: Whether some article has a phrase.
  /// - Returns: The tree.
  /// - Throws: What `isHeld` throws.
  /// - Complexity: That of `isHeld` for each phrase.
  mutating func read(
    _ node: QueryNode, isHeld: (QueryPhrase) throws(IndexError) -> Bool
  ) throws(IndexError) -> QueryNode {
    guard case .clauses(let clauses) = node else { return node }
    var read: [QueryClause] = []
    for clause in clauses {
      if clause.occurrence == .should, case .phrase(let phrase) = clause.node,
        let words = try words(inPlaceOf: phrase, isHeld)
      {
        read += words.map { QueryClause(.should, .word($0)) }
      } else if clause.occurrence == .mustNot {
        read.append(clause)
      } else {
        read.append(QueryClause(clause.occurrence, try self.read(clause.node, isHeld: isHeld)))
      }
    }
    return .clauses(read)
  }

  private mutating func words(
    inPlaceOf phrase: QueryPhrase, _ isHeld: (QueryPhrase) throws(IndexError) -> Bool
  ) throws(IndexError) -> [QueryWord]? {
    let words = phrase.text.unicodeScalars.split { $0.properties.isWhitespace }
    guard phrase.nearness == nil, (2...Self.greatestWordCount).contains(words.count),
      try !isHeld(phrase)
    else { return nil }
    relaxed.append(phrase)
    return words.map { QueryWord(String(String.UnicodeScalarView($0))) }
  }
}
