/// Finds the questions and answers of an interview and says who speaks.
///
/// Three forms are known: turns with a name (`Sara Staal: …`), turns with a role (`Vraag:`,
/// `A:`), and questions set as headings or in bold. It works on any finished article, so text,
/// Markdown and HTML go through the same rules.
package enum InterviewMarker {
  /// Adds question, answer and speaker-label zones to an article that is an interview.
  ///
  /// An article of no particular kind becomes an interview, counted as a guess; turns without a
  /// known speaker are counted. A text of very many paragraphs is left as it is, which is counted too.
  ///
  /// - Complexity: O(text), times the number of different speakers.
  package static func mark(_ article: inout Article) {
    // Where no paragraph asks there is no conversation; most articles end here.
    guard TextParagraph.hasQuestion(article.text) else { return }
    guard !TextParagraph.areMore(than: mostParagraphs, in: article.text) else {
      return article.notes.add(.unmarkedTurns)
    }
    let paragraphs = TextParagraph.paragraphs(of: article)
    if let turns = Conversation(paragraphs, authors: article.authors, text: article.text)?.turns {
      add(turns, of: paragraphs, to: &article)
      guessKind(&article)
    } else if let turns = questionLines(paragraphs) {
      add(turns, of: paragraphs, to: &article)
      let isBold = turns.contains {
        paragraphs[$0.paragraphs.lowerBound].kinds.contains(.emphasised)
      }
      if isBold || mentionsInterview(article, paragraphs) { guessKind(&article) }
    }
  }

  /// No conversation has more paragraphs than this; it bounds the memory for telling turns apart.
  private static let mostParagraphs = 20_000

  /// Turns of questions set as headings or in bold, each with what follows; nil for other articles.
  private static func questionLines(_ paragraphs: [TextParagraph]) -> [Turn]? {
    let setApart = paragraphs.indices.filter { paragraphs[$0].isSetApart }
    let questions = setApart.filter { index in
      paragraphs[index].asks && index + 1 < paragraphs.count
        && !paragraphs[index + 1].isSetApart
    }
    let isBold = questions.contains { paragraphs[$0].kinds.contains(.emphasised) }
    guard questions.count >= (isBold ? 2 : 3), questions.count * 10 >= setApart.count * 6 else {
      return nil
    }
    var turns: [Turn] = []
    var later = setApart[...]
    for index in questions {
      later = later.drop { $0 <= index }
      let end = later.first ?? paragraphs.count
      turns.append(Turn(paragraphs: index..<index + 1, isQuestion: true))
      turns.append(Turn(paragraphs: index + 1..<end))
    }
    return turns
  }

  private static func add(
    _ turns: [Turn], of paragraphs: [TextParagraph], to article: inout Article
  ) {
    let margins: Set<ZoneKind> = [.heading, .caption, .footnote]
    for turn in turns {
      let first = turn.paragraphs.lowerBound
      var last = turn.paragraphs.upperBound - 1
      while last > first, !paragraphs[last].kinds.isDisjoint(with: margins) { last -= 1 }
      let start = paragraphs[first].range.lowerBound
      let range = start..<paragraphs[last].range.upperBound
      let kind = turn.isQuestion ? ZoneKind.question : .answer
      article.zones.append(Zone(kind: kind, range: range, speaker: turn.speaker))
      if let label = turn.label {
        let labelRange = start..<start + label.byteCount
        article.zones.append(Zone(kind: .speakerLabel, range: labelRange, speaker: turn.speaker))
      }
      if turn.speaker == nil { article.notes.add(.unknownSpeaker) }
    }
    article.zones.sort(by: Zone.isBefore)
  }

  private static func guessKind(_ article: inout Article) {
    guard article.kind == .article else { return }
    article.kind = .interview
    article.notes.add(.guessedKind)
  }

  private static func mentionsInterview(
    _ article: Article, _ paragraphs: [TextParagraph]
  ) -> Bool {
    let head = [article.title ?? ""] + paragraphs.prefix(3).map(\.text)
    let cues: [StaticString] = [
      "interview", "vraaggesprek", "in gesprek met", "spraken met", "sprak met",
    ]
    return head.contains { text in
      let lower = text.lowercased()
      return cues.contains { lower.firstIndex(ofText: $0) != nil }
    }
  }
}
