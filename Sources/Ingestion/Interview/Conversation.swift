/// The labelled turns of a conversation, with who speaks and who asks.
struct Conversation {
  /// The turns in order.
  private(set) var turns: [Turn] = []

  /// Reads paragraphs that begin with labels; nil when they are no conversation.
  ///
  /// A pair of role labels is enough. Names need three turns by at least two people, one of whom
  /// speaks again and one of whom asks; or a question and an answer, both with full names.
  init?(_ paragraphs: [TextParagraph], authors: [String], text: String) {
    var labels = Self.labels(of: paragraphs)
    let counts = labels.values.reduce(into: [String: Int]()) { $0[$1.text, default: 0] += 1 }
    guard counts.count <= Self.labelLimit else { return nil }
    let fullNames = Set(labels.values.map(\.text).filter { $0.contains(" ") } + authors)
      .map { KnownName($0) }
    labels = labels.filter { _, label in
      label.isExplicit || counts[label.text, default: 0] > 1
        || Self.fits(label.text, anyOf: fullNames)
    }
    let starts = labels.keys.sorted()
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : paragraphs.count
      turns.append(Turn(label: labels[start], paragraphs: start..<end))
    }
    let asks = turns.map { turn in paragraphs[turn.paragraphs].contains(where: \.asks) }
    // Names are looked for in the text, which is only worth it where somebody asks.
    guard turns.count > 1, asks.contains(true) else { return nil }
    var resolver = SpeakerResolver(
      text: text, authors: authors, labels: Set(labels.values.map(\.text)))
    for index in turns.indices {
      guard let label = turns[index].label else { continue }
      let start = paragraphs[turns[index].paragraphs.lowerBound].range.lowerBound
      turns[index].speaker = resolver.speaker(of: label, at: start)
    }
    guard isConversation(asks: asks) else { return nil }
    findQuestions(asks: asks)
  }

  private static func fits(_ label: String, anyOf names: [KnownName]) -> Bool {
    let lower = label.lowercased()
    let isInitials = KnownName.isInitials(label)
    return names.contains { $0.fits(lower, isInitials: isInitials) }
  }

  /// More different labels than this make no conversation; it bounds the work of telling them apart.
  private static let labelLimit = 300

  private static func labels(of paragraphs: [TextParagraph]) -> [Int: TurnLabel] {
    var labels: [Int: TurnLabel] = [:]
    let excluded: Set<ZoneKind> = [.heading, .caption, .footnote, .tableRow, .preformatted, .lead]
    for (index, paragraph) in paragraphs.enumerated()
    where paragraph.kinds.isDisjoint(with: excluded) {
      labels[index] = paragraph.label
    }
    return labels
  }

  private func isConversation(asks: [Bool]) -> Bool {
    let roles = turns.compactMap(\.label?.role)
    let questions = roles.count { $0 == .question }
    if questions > 0 {
      // In a formula, V and A are no questions and answers.
      let asked = turns.indices.count { turns[$0].label?.role == .question && asks[$0] }
      return asked * 2 >= questions && (roles.contains(.answer) || roles.contains(.name))
    }
    if roles.contains(.answer) { return false }
    let speakers = turns.map(Self.key)
    guard Set(speakers).count >= 2, asks.contains(true) else { return false }
    if turns.count == 2 {
      return asks[0] && turns.allSatisfy { $0.label?.text.contains(" ") ?? false }
    }
    // Whoever speaks again; and of someone's turns, two in five must ask.
    return speakers.contains { speaker in speakers.count { $0 == speaker } > 1 }
      && Set(speakers).contains { speaker in
        let own = turns.indices.filter { speakers[$0] == speaker }
        return own.count { asks[$0] } * 5 >= own.count * 2
      }
  }

  /// Who asks: whoever's turns end in a question mark most often, and anyone who nearly always does.
  private mutating func findQuestions(asks: [Bool]) {
    let hasRoles = turns.contains { $0.label?.role == .question }
    let speakers = turns.map(Self.key)
    var order: [String] = []
    for speaker in speakers where !order.contains(speaker) { order.append(speaker) }
    let shares = order.map { speaker in
      let own = turns.indices.filter { speakers[$0] == speaker }
      return Double(own.count { asks[$0] }) / Double(own.count)
    }
    let best = shares.max() ?? 0
    let first = shares.firstIndex(of: best) ?? 0
    var interviewers: Set<String> = [order[first]]
    for (speaker, share) in zip(order, shares)
    where share >= 0.8 && speakers.count(where: { $0 == speaker }) > 1 {
      interviewers.insert(speaker)
    }
    if interviewers.count == order.count { interviewers = [order[first]] }
    for index in turns.indices {
      turns[index].isQuestion =
        hasRoles ? turns[index].label?.role == .question : interviewers.contains(speakers[index])
    }
  }

  private static func key(_ turn: Turn) -> String {
    turn.speaker ?? turn.label?.text ?? ""
  }
}
