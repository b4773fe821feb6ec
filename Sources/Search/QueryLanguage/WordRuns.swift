/// The bare words of a query as they were typed one after the other.
enum WordRuns {
  /// The runs of words that nothing else stands between.
  ///
  /// A phrase, a field, a date, a bracket, `OR` and what must not match end a run.
  ///
  /// - Complexity: O(nodes).
  static func runs(of root: QueryNode) -> [[QueryWord]] {
    var runs: [[QueryWord]] = [[]]
    add(root, to: &runs)
    return runs.filter { !$0.isEmpty }
  }

  private static func add(_ node: QueryNode, to runs: inout [[QueryWord]]) {
    switch node {
    case .word(let word):
      if word.match == .term {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([])
      }
    case .expanded(let expansion): add(expansion.typed, to: &runs)
    case .phrase, .dates, .scope, .not: runs.append([])
    case .and(let nodes):
      for node in nodes { addPart(node, to: &runs) }
    case .or(let nodes):
      for node in nodes {
        runs.append([])
        addPart(node, to: &runs)
      }
      runs.append([])
    case .clauses(let clauses):
      for clause in clauses {
        if clause.occurrence == .mustNot {
          runs.append([])
        } else {
          addPart(clause.node, to: &runs)
        }
      }
    }
  }

  private static func addPart(_ node: QueryNode, to runs: inout [[QueryWord]]) {
    switch node {
    case .word, .expanded: return add(node, to: &runs)
    default: break
    }
    runs.append([])
    add(node, to: &runs)
    runs.append([])
  }
}
