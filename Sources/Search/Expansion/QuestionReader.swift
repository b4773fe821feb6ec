internal import DutchText

/// Leaves the words out of a question that say nothing of what it is about: `hoe meet je loyaliteit?` asks for
/// `meet loyaliteit?`.
///
/// A question is a run of plain words that opens with one that asks (a preposition may precede it), is a single clause, and has
/// a question mark at its end, a verb without a meaning of its own or a pronoun in its second or third place, or opens
/// with `welke` or its like. Words that lead to nothing else are left as they are, and so are phrases.
struct QuestionReader {
  private let analysis: Analysis
  /// What was left out, in the order of the query.
  private(set) var leftOut: [QueryWord] = []

  init(analysis: Analysis) {
    self.analysis = analysis
  }

  /// The same tree without the words that only ask.
  ///
  /// - Complexity: O(nodes).
  mutating func read(_ node: QueryNode) -> QueryNode {
    guard case .clauses(let clauses) = node else { return node }
    let words = clauses.prefix { Self.plainWord($0) != nil }.compactMap { Self.plainWord($0) }
    guard !words.isEmpty else {
      return .clauses(clauses.map { QueryClause($0.occurrence, inner($0)) })
    }
    let others = clauses[words.count...]
    let idle = idleWords(words, alone: others.allSatisfy { $0.occurrence == .mustNot })
    leftOut += idle.sorted().map { words[$0] }
    let rest = clauses.indices.filter { !idle.contains($0) }.map { clauses[$0] }
    return rest.count == 1 ? rest[0].node : .clauses(rest)
  }

  private mutating func inner(_ clause: QueryClause) -> QueryNode {
    clause.occurrence == .mustNot ? clause.node : read(clause.node)
  }

  private static func plainWord(_ clause: QueryClause) -> QueryWord? {
    guard clause.occurrence == .should, case .word(let word) = clause.node, word.match == .term
    else { return nil }
    return word
  }

  /// The numbers of the words that are left out; none if nothing else is left of what is asked `alone`.
  private func idleWords(_ words: [QueryWord], alone: Bool) -> Set<Int> {
    let forms = words.map { word in
      let forms = FormReader.forms(of: word.text, analysis: analysis)
      return forms.count == 1 ? forms[0] : []
    }
    guard let start = start(words, forms) else { return [] }
    var idle = Set(0...start)
    var next = start + 1
    func skip() {
      while next < forms.count, QuestionWords.fills(forms[next]), !isName(words[next]) {
        idle.insert(next)
        next += 1
      }
    }
    if QuestionWords.asksAlways(forms[start]), next < forms.count,
      QuestionWords.isManner(forms[next])
    {
      idle.insert(next)
      next += 1
    }
    skip()
    // `meet` stays of `hoe meet je`, and `tevreden` of `hoe tevreden zijn de`.
    if next + 1 < forms.count,
      QuestionWords.confirms(forms[next + 1], afterNextOf: forms[start])
    {
      next += 1
      skip()
    }
    let isTopicLeft = forms.indices.contains { index in
      !idle.contains(index) && !forms[index].isEmpty && !StopWords.contains(forms[index])
    }
    return isTopicLeft || !alone ? idle : []
  }

  /// The number of the word that asks, where words are a question.
  private func start(_ words: [QueryWord], _ forms: [[UInt8]]) -> Int? {
    guard words.count > 1 else { return nil }
    let start = QuestionWords.precedes(forms[0]) ? 1 : 0
    guard QuestionWords.asks(forms[start]), !isName(words[start]), Self.isOneClause(words) else {
      return nil
    }
    if words.contains(where: { $0.text.utf8.last == UInt8(ascii: "?") }) { return start }
    if QuestionWords.asksAlways(forms[start]) { return start }
    let behind = forms[(start + 1)...]
    if let next = behind.first, QuestionWords.confirms(next) { return start }
    let further = behind.dropFirst().first
    let isAsked = further.map { QuestionWords.confirms($0, afterNextOf: forms[start]) } ?? false
    return isAsked ? start : nil
  }

  /// Whether no word but the last ends in a sign that ends a clause.
  private static func isOneClause(_ words: [QueryWord]) -> Bool {
    let signs = ",;:.!?".utf8
    return !words.dropLast().contains { word in
      word.text.utf8.count > 1 && (word.text.utf8.last.map { signs.contains($0) } ?? false)
    }
  }

  /// Whether a word is typed as an acronym.
  private func isName(_ word: QueryWord) -> Bool {
    JargonWord.words(of: word.text, analysis: analysis).contains(where: \.hasCapitals)
  }
}
