package import DutchText

/// Turns a syntax tree into the words of an index's analysis.
///
/// A word or phrase without a token is left out, as if it had not been typed.
package struct QueryAnalyzer {
  private let analysis: Analysis
  private var leaves: [LeafPattern] = []
  private var leafNumbers: [LeafPattern: Int] = [:]
  private var filters: [FilterPattern] = []

  private init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// Analyses a query.
  ///
  /// - Complexity: O(bytes + nodes).
  package static func analyze(_ query: ParsedQuery, with analysis: Analysis) -> AnalyzedQuery {
    var analyzer = QueryAnalyzer(analysis)
    let root = query.root.flatMap { analyzer.tree(of: $0, in: nil, as: .should) }
    return AnalyzedQuery(root: root, leaves: analyzer.leaves, filters: analyzer.filters)
  }

  private mutating func tree(
    of node: QueryNode, in field: QueryField?, as occurrence: QueryOccurrence
  ) -> QueryTree? {
    switch node {
    case .word(let word): return tree(of: word, in: field, as: occurrence)
    case .phrase(let phrase):
      let match: WordMatch = phrase.nearness == nil ? .form : .term
      let words = forms(of: phrase.text).map { WordPattern(form: $0, match: match) }
      return leaf(words, phrase.nearness.map { .near($0) } ?? .sequence, in: field)
    case .dates(let dates):
      return filter(.dates(dates.days))
    case .scope(let scope):
      return tree(of: scope.node, in: scope.field, as: occurrence)
    case .and(let nodes):
      return joined(nodes.compactMap { tree(of: $0, in: field, as: .must) }) { .and($0) }
    case .or(let nodes):
      return joined(nodes.compactMap { tree(of: $0, in: field, as: .should) }.flatMap(Self.any)) {
        .or($0)
      }
    case .not(let node):
      return tree(of: node, in: field, as: .mustNot).map { .not($0) }
    case .clauses(let clauses):
      return list(of: clauses, in: field)
    }
  }

  private mutating func list(of clauses: [QueryClause], in field: QueryField?) -> QueryTree? {
    var must: [QueryTree] = []
    var filters: [QueryTree] = []
    var should: [QueryTree] = []
    var mustNot: [QueryTree] = []
    for clause in clauses {
      guard let tree = tree(of: clause.node, in: field, as: clause.occurrence) else { continue }
      switch clause.occurrence {
      case .must: must.append(tree)
      case .should:
        // A date, author, source or speaker narrows down; it is no word that may be missing.
        if case .filter = tree { filters.append(tree) } else { should += Self.any(tree) }
      case .mustNot: mustNot.append(tree)
      }
    }
    if must.isEmpty, !filters.isEmpty, !should.isEmpty {
      must = joined(should, by: { .or($0) }).map { [$0] } ?? []
      should = []
    }
    must += filters
    if must.isEmpty, mustNot.isEmpty { return joined(should) { .or($0) } }
    if should.isEmpty, mustNot.isEmpty { return joined(must) { .and($0) } }
    return .list(must: must, should: should, mustNot: mustNot)
  }

  /// The members of a disjunction, for one that holds it.
  private static func any(_ tree: QueryTree) -> [QueryTree] {
    if case .or(let members) = tree { members } else { [tree] }
  }

  /// The tree of a word, with the parts that its hyphens join.
  ///
  /// Any of the parts where the word need not be there, all of them where it must (an article with
  /// the word has its parts too), none where it must not.
  private mutating func tree(
    of word: QueryWord, in field: QueryField?, as occurrence: QueryOccurrence
  ) -> QueryTree? {
    let forms = forms(of: word.text)
    var words = forms.map { WordPattern(form: $0, match: word.match) }
    if word.match == .prefix {
      for index in words.indices.dropLast() { words[index].match = .term }
    }
    let whole = leaf(words, .sequence, in: field)
    let isIndexed = field == nil || field == .title
    guard word.match == .term, forms.count == 1, isIndexed, analysis != .whitespace,
      occurrence != .mustNot
    else { return whole }
    let parts = FormParts.parts(ofForm: forms[0]).compactMap {
      leaf([WordPattern(form: $0, match: .term)], .sequence, in: field)
    }
    guard !parts.isEmpty else { return whole }
    if occurrence == .must { return joined(parts) { .and($0) } }
    return joined((whole.map { [$0] } ?? []) + parts) { .or($0) }
  }

  private func joined(
    _ trees: [QueryTree], by join: ([QueryTree]) -> QueryTree
  ) -> QueryTree? {
    trees.count > 1 ? join(trees) : trees.first
  }

  private mutating func leaf(
    _ words: [WordPattern], _ arrangement: WordArrangement, in field: QueryField?
  ) -> QueryTree? {
    guard !words.isEmpty else { return nil }
    switch field {
    case .author: return filter(.author(words, arrangement))
    case .source: return filter(.source(words, arrangement))
    case .speaker: return filter(.speaker(words, arrangement))
    case nil, .title: break
    }
    let arrangement = words.count == 1 ? .sequence : arrangement
    let pattern = LeafPattern(words: words, arrangement: arrangement, isInTitle: field == .title)
    if let number = number(of: pattern) { return .leaf(number) }
    leaves.append(pattern)
    return .leaf(leaves.count - 1)
  }

  /// The number of a leaf that was met before; few are compared, many looked up by hash.
  private mutating func number(of pattern: LeafPattern) -> Int? {
    if leaves.count <= Self.comparedLeafCount { return leaves.firstIndex(of: pattern) }
    for number in leafNumbers.count..<leaves.count { leafNumbers[leaves[number]] = number }
    return leafNumbers[pattern]
  }

  private static let comparedLeafCount = 16

  private mutating func filter(_ pattern: FilterPattern) -> QueryTree {
    filters.append(pattern)
    return .filter(filters.count - 1)
  }

  /// The forms of the tokens of a text.
  private func forms(of text: String) -> [[UInt8]] {
    FormReader.forms(of: text, analysis: analysis)
  }
}
