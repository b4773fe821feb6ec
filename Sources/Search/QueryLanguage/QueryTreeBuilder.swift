/// Builds the tree from the tokens, by recursive descent with a bounded depth.
struct QueryTreeBuilder: Sendable {
  private let tokens: [QueryToken]
  private let text: QueryText
  private var next = 0
  private var level = 0
  private var groupCount = 0
  private var clauseCount = 0
  private var isScoped = false
  /// What had no meaning, in order of discovery.
  private(set) var notes: [QueryNote] = []

  /// Takes the tokens of a query.
  init(_ tokens: [QueryToken], of text: QueryText) {
    self.tokens = tokens
    self.text = text
  }

  /// Builds the whole tree, or nil when nothing is asked.
  ///
  /// - Throws: `QueryError.tooManyClauses` or `.tooDeep`.
  /// - Complexity: O(tokens).
  mutating func run() throws(QueryError) -> QueryNode? {
    try list()
  }

  // A list ends at the end of the query, or before the bracket that closes its group.
  private mutating func list() throws(QueryError) -> QueryNode? {
    var clauses: [QueryClause] = []
    while let token = current {
      if token.kind == .close {
        if groupCount > 0 { break }
        try strayBrackets(from: token)
        continue
      }
      let operand = try disjunction()
      guard let node = operand.node else { continue }
      clauses.append(QueryClause(operand.occurrence, node))
    }
    guard clauses.count == 1, let only = clauses.first else {
      return clauses.isEmpty ? nil : .clauses(clauses)
    }
    return only.occurrence == .mustNot ? .not(only.node) : only.node
  }

  private mutating func disjunction() throws(QueryError) -> QueryOperand {
    var operands = [try conjunction()]
    while takeJunction(.or) { operands.append(try conjunction()) }
    return join(operands, QueryNode.or)
  }

  private mutating func conjunction() throws(QueryError) -> QueryOperand {
    var operands = [try unary()]
    while takeJunction(.and) { operands.append(try unary()) }
    return join(operands, QueryNode.and)
  }

  /// Takes an operator when something follows that it can join; otherwise it is left for `unary`,
  /// which reads it as a word.
  private mutating func takeJunction(_ junction: QueryJunction) -> Bool {
    guard current?.kind == .junction(junction), hasOperand(at: next + 1) else { return false }
    next += 1
    return true
  }

  /// Makes one operand of several; a sign has a meaning in a list only, a minus as negation too.
  private mutating func join(
    _ operands: [QueryOperand], _ make: ([QueryNode]) -> QueryNode
  ) -> QueryOperand {
    guard operands.count > 1 else { return operands[0] }
    operands.forEach { notePlus($0) }
    let present = operands.filter { $0.node != nil }
    guard present.count == 1, var only = present.first else {
      return QueryOperand(present.isEmpty ? nil : make(present.compactMap(\.standalone)))
    }
    // What was left out counts as not typed, so a minus keeps its meaning in a list.
    if only.occurrence == .must { only.occurrence = .should }
    return only
  }

  private mutating func notePlus(_ operand: QueryOperand) {
    guard operand.occurrence == .must, let range = operand.signRange else { return }
    notes.append(QueryNote(.plusBesideOperator, at: range))
  }

  private mutating func unary() throws(QueryError) -> QueryOperand {
    guard let token = current else { return QueryOperand(nil) }
    switch token.kind {
    case .junction(.not) where hasOperand(at: next + 1):
      next += 1
      let isRepeated = next > 1 && tokens[next - 2].kind == .junction(.not)
      if isRepeated { try descend(at: token.range) }
      let operand = try unary()
      if isRepeated { level -= 1 }
      notePlus(operand)
      return QueryOperand(.mustNot, operand.standalone, signRange: token.range)
    case .junction:
      next += 1
      let name = text.string(token.range)
      notes.append(QueryNote(.misplacedOperator(name: name), at: token.range))
      try countClause(at: token.range)
      return QueryOperand(.word(QueryWord(name, range: token.range)))
    case .plus, .minus:
      next += 1
      let occurrence: QueryOccurrence = token.kind == .plus ? .must : .mustNot
      return QueryOperand(occurrence, try primary(), signRange: token.range)
    default:
      return QueryOperand(try primary())
    }
  }

  private mutating func primary() throws(QueryError) -> QueryNode? {
    guard let token = current else { return nil }
    next += 1
    switch token.kind {
    case .leaf(let node):
      try countClause(at: token.range)
      if isScoped, case .dates = node {
        notes.append(QueryNote(.fieldInsideField, at: token.range))
      }
      return node
    case .field(let field): return try scope(field, at: token.range)
    case .open: return try group(at: token.range)
    default:
      try countClause(at: token.range)
      return nil
    }
  }

  private mutating func scope(
    _ field: QueryField, at range: Range<Int>
  ) throws(QueryError) -> QueryNode? {
    if isScoped { notes.append(QueryNote(.fieldInsideField, at: range)) }
    let wasScoped = isScoped
    isScoped = true
    let node = try primary()
    isScoped = wasScoped
    return node.map { .scope(QueryScope(field, $0, nameRange: range)) }
  }

  private mutating func group(at range: Range<Int>) throws(QueryError) -> QueryNode? {
    try descend(at: range)
    groupCount += 1
    let node = try list()
    groupCount -= 1
    level -= 1
    guard let close = current else {
      notes.append(QueryNote(.unclosedBracket, at: range))
      return node
    }
    if tokens[next - 1].kind == .open {
      notes.append(QueryNote(.emptyBrackets, at: range.lowerBound..<close.range.upperBound))
      try countClause(at: range)
    }
    next += 1
    return node
  }

  /// Leaves out closing brackets that close nothing, a run of them with one note.
  private mutating func strayBrackets(from first: QueryToken) throws(QueryError) {
    var end = first.range.upperBound
    while let token = current, token.kind == .close {
      end = token.range.upperBound
      next += 1
    }
    notes.append(QueryNote(.strayBracket, at: first.range.lowerBound..<end))
    try countClause(at: first.range)
  }

  private mutating func descend(at range: Range<Int>) throws(QueryError) {
    level += 1
    guard level <= QueryLimits.levelCount else { throw .tooDeep(range: range) }
  }

  private mutating func countClause(at range: Range<Int>) throws(QueryError) {
    clauseCount += 1
    guard clauseCount <= QueryLimits.clauseCount else { throw .tooManyClauses(range: range) }
  }

  private var current: QueryToken? {
    next < tokens.count ? tokens[next] : nil
  }

  private func hasOperand(at index: Int) -> Bool {
    index < tokens.count && tokens[index].kind != .close
  }
}
