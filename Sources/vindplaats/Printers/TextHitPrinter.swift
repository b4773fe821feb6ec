internal import VindplaatsKit

/// Prints hits for people.
struct TextHitPrinter {
  let style: TextStyle
  let labels: Labels
  private static let indent = "    "

  /// Prints an answer, under its query if there are several.
  func print(_ answer: SearchAnswer, query: String?, to output: inout OutputBuffer) {
    if let query { output.writeLine("# " + TextStyle.safe(query)) }
    for hit in answer.hits { print(hit, to: &output) }
    let foldedCount = answer.hits.reduce(0) { $0 + $1.duplicates.count }
    let count = labels.count(answer.hits.count + foldedCount, of: answer.totalCount)
    output.writeLine(style.faint(count + labels.folded(foldedCount)))
    for line in labels.lines(AnswerRemarks(answer)) {
      output.writeLine(style.faint(line))
    }
    if query != nil { output.writeLine() }
  }

  private func print(_ hit: Hit, to output: inout OutputBuffer) {
    let number = String(hit.rank)
    let padding = String(repeating: " ", count: max(1, Self.indent.count - number.count))
    var first = hit.before.map { style.faint($0.text) }
    first.append(style.sentence(hit.sentence))
    if let next = hit.continuation { first.append(style.sentence(next)) }
    first += hit.after.dropFirst(hit.continuation == nil ? 0 : 1).map { style.faint($0.text) }
    output.writeLine(number + padding + first.joined(separator: " "))
    if let turn = turn(of: hit) { output.writeLine(Self.indent + style.faint(turn)) }
    output.writeLine(Self.indent + style.title(hit.facts.displayTitle))
    let source = labels.source(of: hit.facts, line: hit.line, id: hit.id)
    output.writeLine(Self.indent + style.faint(source))
    for duplicate in hit.duplicates {
      let source = labels.source(of: duplicate.facts, line: nil, id: duplicate.id)
      output.writeLine(Self.indent + style.faint(labels.nearlyTheSame + " " + source))
    }
    output.writeLine()
  }

  private func turn(of hit: Hit) -> String? {
    guard hit.isTurn else { return nil }
    let speaker = hit.speaker ?? labels.unknownSpeaker
    let question = hit.question.map(\.text).joined(separator: " ")
    guard let first = hit.question.first else { return speaker }
    // The text's own label, if it has one, says the same.
    let label = first.text.hasSuffix(":") ? "" : labels.question + ": "
    return "\(speaker) · \(label)\(question)"
  }
}
