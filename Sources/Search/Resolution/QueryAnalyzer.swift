internal import DutchText
internal import Index

/// Turns a syntax tree into the words of an index's analysis.
///
/// A word or phrase without a token is left out, as if it had not been typed.
struct QueryAnalyzer {
  private let analysis: Analysis
  private let compounds: CompoundLookup?
  private let looseParts: Bool
  private let settings: RankingSettings
  private var leaves = LeafTable()
  private var filters: [FilterPattern] = []
  /// Words that were cut into forms, in the order in which they were met.
  private var cutWords: [(text: String, forms: [[UInt8]])] = []
  /// Where among them the next word is looked for; beyond them while all are cut anew.
  private var nextCutWord = Int.max

  private init(
    _ analysis: Analysis, _ compounds: CompoundLookup?, looseParts: Bool,
    _ settings: RankingSettings
  ) {
    self.analysis = analysis
    self.looseParts = looseParts
    self.compounds = compounds
    self.settings = settings
  }

  /// Analyses a query.
  ///
  /// - Parameters:
  ///   - query: What was typed.
  ///   - analysis: Of the index.
  ///   - compounds: Knows parts of words; nil to leave them alone.
  ///   - looseParts: Whether a part of a compound is looked for alone too.
  ///   - settings: What parts are worth.
  /// - Returns: The query in words of the index.
  /// - Throws: What reading the index throws.
  /// - Complexity: O(bytes + nodes), and what `CompoundLookup` takes for each word.
  static func analyze(
    _ query: ParsedQuery, with analysis: Analysis, compounds: CompoundLookup?,
    looseParts: Bool = true, settings: RankingSettings
  ) throws(IndexError) -> AnalyzedQuery {
    var analyzer = QueryAnalyzer(analysis, compounds, looseParts: looseParts, settings)
    var root: QueryTree?
    if let node = query.root { root = try analyzer.tree(of: node, in: nil, as: .should) }
    analyzer.nextCutWord = 0
    let runs = query.root.map { WordRuns.runs(of: $0).flatMap { analyzer.leaves(of: $0) } } ?? []
    return AnalyzedQuery(
      root: root, leaves: analyzer.leaves.patterns, filters: analyzer.filters, runs: runs)
  }

  /// The leaves of words that were typed one after the other; what is no leaf of its own ends a run.
  private mutating func leaves(of words: [QueryWord]) -> [[Int]] {
    var runs: [[Int]] = [[]]
    for word in words {
      for form in forms(of: word.text) {
        let pattern = LeafPattern(
          words: [WordPattern(form: form, match: .term)], arrangement: .sequence, isInTitle: false)
        if let number = leaves.number(of: pattern) {
          runs[runs.count - 1].append(number)
        } else {
          runs.append([])
        }
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private mutating func tree(
    of node: QueryNode, in field: QueryField?, as occurrence: QueryOccurrence
  ) throws(IndexError) -> QueryTree? {
    switch node {
    case .word(let word): return try tree(of: word, in: field, as: occurrence)
    case .phrase(let phrase):
      let match: WordMatch = phrase.nearness == nil ? .form : .term
      let words = forms(of: phrase.text).map { WordPattern(form: $0, match: match) }
      return leaf(words, phrase.nearness.map { .near($0) } ?? .sequence, in: field)
    case .dates(let dates):
      return filter(.dates(dates.days))
    case .scope(let scope):
      return try tree(of: scope.node, in: scope.field, as: occurrence)
    case .and(let nodes):
      return joined(try trees(of: nodes, in: field, as: .must)) { .and($0) }
    case .or(let nodes):
      return joined(try trees(of: nodes, in: field, as: .should).flatMap(Self.any)) { .or($0) }
    case .not(let node):
      return try tree(of: node, in: field, as: .mustNot).map { .not($0) }
    case .clauses(let clauses):
      return try list(of: clauses, in: field)
    case .expanded(let expansion):
      return try tree(of: expansion, in: field, as: occurrence)
    }
  }

  /// What was typed, or any of what was added beside it, which is not worth more.
  private mutating func tree(
    of expansion: QueryExpansion, in field: QueryField?, as occurrence: QueryOccurrence
  ) throws(IndexError) -> QueryTree? {
    guard let typed = try tree(of: expansion.typed, in: field, as: occurrence) else { return nil }
    let typedForms = expansion.typed.plainWords.flatMap { forms(of: $0.text) }
    let added = expansion.additions.compactMap { addition in
      leaf(
        addition.forms.map { WordPattern(form: $0, match: .term) }, .sequence, in: field,
        weight: addition.weight, for: typedForms)
    }
    return joined(Self.any(typed) + added) { .or($0) }
  }

  private mutating func trees(
    of nodes: [QueryNode], in field: QueryField?, as occurrence: QueryOccurrence
  ) throws(IndexError) -> [QueryTree] {
    var trees: [QueryTree] = []
    for node in nodes {
      if let tree = try tree(of: node, in: field, as: occurrence) { trees.append(tree) }
    }
    return trees
  }

  private mutating func list(
    of clauses: [QueryClause], in field: QueryField?
  ) throws(IndexError) -> QueryTree? {
    var must: [QueryTree] = []
    var filters: [QueryTree] = []
    var should: [QueryTree] = []
    var mustNot: [QueryTree] = []
    for clause in clauses {
      guard let tree = try tree(of: clause.node, in: field, as: clause.occurrence) else { continue }
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

  /// The tree of a word, with the parts that its hyphens join and those of compounds.
  ///
  /// Any of the parts that hyphens join where the word need not be there, all of them where it must (an article
  /// with the word has its parts too), none where it must not.
  private mutating func tree(
    of word: QueryWord, in field: QueryField?, as occurrence: QueryOccurrence
  ) throws(IndexError) -> QueryTree? {
    let alternatives = alternatives(in: word)
    if alternatives.count > 1, occurrence == .should {
      var trees: [QueryTree] = []
      for text in alternatives {
        guard let tree = try tree(of: QueryWord(text), in: field, as: .should) else { continue }
        trees += Self.any(tree)
      }
      return joined(trees) { .or($0) }
    }
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
    var parts: [QueryTree] = []
    for part in FormParts.parts(ofForm: forms[0]) {
      let word = WordPattern(form: part, match: .term)
      if let leaf = leaf([word], .sequence, in: field) { parts.append(leaf) }
    }
    guard !parts.isEmpty else {
      let others = try compoundLeaves(of: forms[0], in: field, as: occurrence)
      return joined((whole.map { [$0] } ?? []) + others) { .or($0) }
    }
    if occurrence == .must { return joined(parts) { .and($0) } }
    return joined((whole.map { [$0] } ?? []) + parts) { .or($0) }
  }

  /// The words between slashes, `maken/bewerken`; none where there are other marks, or less than three letters
  /// together.
  private func alternatives(in word: QueryWord) -> [String] {
    guard analysis == .nl1, word.match == .term, word.text.utf8.contains(UInt8(ascii: "/")) else {
      return []
    }
    let isPlain = word.text.unicodeScalars.allSatisfy {
      $0 == "/" || $0 == "-" || $0.properties.isAlphabetic
    }
    let pieces = word.text.split(separator: "/", omittingEmptySubsequences: false)
    return isPlain && pieces.allSatisfy { $0.count >= 3 } ? pieces.map { String($0) } : []
  }

  /// Where a word is found beside its own places: in compounds, and if it is one itself by its parts.
  ///
  /// Its parts side by side stand for the word; each alone only adds to the score, and finds articles where
  /// the word need not be there.
  private mutating func compoundLeaves(
    of form: [UInt8], in field: QueryField?, as occurrence: QueryOccurrence
  ) throws(IndexError) -> [QueryTree] {
    guard let compounds, !StopWords.contains(form) else { return [] }
    var leaves: [QueryTree?] = []
    if try compounds.isPart(form) {
      let part = WordPattern(form: form, match: .term, isPart: true)
      leaves.append(
        leaf([part], .sequence, in: field, weight: settings.partWeight, for: [form]))
    }
    let parts = try compounds.parts(of: form)
    if parts.count > 1 {
      let words = parts.map { WordPattern(form: $0, match: .term) }
      leaves.append(leaf(words, .sequence, in: field, weight: settings.splitWeight, for: [form]))
      for part in occurrence == .should && looseParts ? parts : [] {
        leaves += try looseLeaves(of: part, for: form, in: field, compounds)
      }
    }
    return leaves.compactMap { $0 }
  }

  /// A part of a compound alone: as a word, and in other compounds.
  private mutating func looseLeaves(
    of part: [UInt8], for form: [UInt8], in field: QueryField?, _ compounds: CompoundLookup
  ) throws(IndexError) -> [QueryTree?] {
    if StopWords.contains(part) { return [] }
    let weight = settings.loosePartWeight
    var leaves: [QueryTree?] = []
    let word = WordPattern(form: part, match: .term)
    leaves.append(leaf([word], .sequence, in: field, weight: weight, for: [form]))
    if try compounds.isPart(part) {
      let inside = WordPattern(form: part, match: .term, isPart: true)
      leaves.append(
        leaf([inside], .sequence, in: field, weight: weight * settings.partWeight, for: [form]))
    }
    return leaves
  }

  private func joined(
    _ trees: [QueryTree], by join: ([QueryTree]) -> QueryTree
  ) -> QueryTree? {
    trees.count > 1 ? join(trees) : trees.first
  }

  private mutating func leaf(
    _ words: [WordPattern], _ arrangement: WordArrangement, in field: QueryField?,
    weight: Float = 1, for typedForms: [[UInt8]] = []
  ) -> QueryTree? {
    guard !words.isEmpty else { return nil }
    switch field {
    case .author: return filter(.author(words, arrangement))
    case .source: return filter(.source(words, arrangement))
    case .speaker: return filter(.speaker(words, arrangement))
    case nil, .title: break
    }
    let arrangement = words.count == 1 ? .sequence : arrangement
    let pattern = LeafPattern(
      words: words, arrangement: arrangement, isInTitle: field == .title, weight: weight,
      typedForms: typedForms)
    return .leaf(leaves.insert(pattern))
  }

  private mutating func filter(_ pattern: FilterPattern) -> QueryTree {
    filters.append(pattern)
    return .filter(filters.count - 1)
  }

  /// The forms of the tokens of a text; the words of runs were met before, in the same order.
  private mutating func forms(of text: String) -> [[UInt8]] {
    var next = nextCutWord
    while next < cutWords.count {
      next += 1
      if cutWords[next - 1].text == text {
        nextCutWord = next
        return cutWords[next - 1].forms
      }
    }
    let forms = FormReader.forms(of: text, analysis: analysis)
    if nextCutWord == .max { cutWords.append((text, forms)) }
    return forms
  }
}
