internal import VindplaatsKit

/// Prints the verdicts on quotes for people.
struct VerdictPrinter {
  private let style: TextStyle
  private let labels: VerdictLabels

  init(_ display: DisplayOptions) {
    style = display.style
    labels = VerdictLabels(isDutch: display.language == .nl)
  }

  /// Prints reports: a line and what belongs to it for each quote, then the counts.
  func print(_ reports: [DraftReport], to output: inout OutputBuffer) {
    for report in reports {
      for quote in report.quotes { print(quote, of: report, to: &output) }
      for skipped in report.skipped {
        let place = Self.place(report.file, skipped.line, skipped.column)
        output.writeLine(
          style.faint(
            "\(place)  \(labels.skipped)  “\(Self.short(skipped.text))”  \(skipped.reason)"))
      }
      output.writeLine("\(TextStyle.safe(report.file)): " + labels.counts(report))
    }
  }

  private func print(
    _ quote: CheckedQuote, of report: DraftReport, to output: inout OutputBuffer
  ) {
    let place = Self.place(report.file, quote.line, quote.column)
    let verdict = labels.verdict(quote)
    var parts = [place, quote.fails ? style.title(verdict) : verdict]
    if let found = quote.place, quote.verdict != .missing {
      parts += [found.id, who(found)]
      if quote.articleCount > 1 { parts.append(labels.others(quote.articleCount - 1)) }
    }
    output.writeLine(parts.joined(separator: "  "))
    let exact = quote.verdict == .exact ? quote.place.map { "  " + labels.offsets($0) } : nil
    output.writeLine("    “\(TextStyle.safe(quote.text))”" + (exact ?? ""))
    for line in details(quote) { output.writeLine("    " + TextStyle.safe(line)) }
  }

  /// What there is to say of a quote beside its verdict.
  private func details(_ quote: CheckedQuote) -> [String] {
    var lines: [String] = []
    if let found = quote.place, quote.verdict == .altered || quote.verdict == .typography {
      lines.append("“\(found.text)”  " + labels.offsets(found))
    }
    if quote.verdict == .altered {
      lines += quote.differences.map { labels.difference($0) }
      if quote.isScattered { lines.append(labels.scattered) }
    }
    if quote.verdict == .missing { lines.append(labels.closest(quote)) }
    lines += quote.omissions.flatMap { labels.omission($0) }
    if quote.speakerVerdict == .other, let found = quote.place {
      lines.append(labels.otherSpeaker(quote.speaker ?? "", found))
    }
    return lines
  }

  private func who(_ place: CheckedQuote.Place) -> String {
    let name = place.speaker ?? place.role ?? (place.isAuthors ? nil : labels.unknown)
    return TextStyle.safe(
      [name, place.facts.displayTitle].compactMap(\.self).joined(separator: " · "))
  }

  private static func place(_ file: String, _ line: Int?, _ column: Int?) -> String {
    let number = line.map { ":\($0)" } ?? ":?"
    return TextStyle.safe(file) + number + (column.map { ":\($0)" } ?? "")
  }

  private static func short(_ text: String) -> String {
    TextStyle.safe(text.count > 60 ? text.prefix(57) + "…" : text)
  }
}
