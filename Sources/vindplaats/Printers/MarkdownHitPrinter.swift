internal import VindplaatsKit

/// Prints hits as Markdown: a block quote with its source below it.
struct MarkdownHitPrinter {
  let labels: Labels

  /// Prints articles with their best sentences.
  func print(_ answer: SearchAnswer, query: String?, to output: inout OutputBuffer) {
    if let query { output.writeLine("## " + Self.escaped(query) + "\n") }
    for hit in answer.hits {
      let speaker = hit.isTurn ? hit.speaker ?? labels.unknownSpeaker : nil
      write(hit.sentence, speaker: speaker, hit.facts, id: hit.id, to: &output)
      for duplicate in hit.duplicates {
        let place = labels.source(of: duplicate.facts, line: nil, id: duplicate.id)
        output.writeLine("- " + Self.escaped(labels.nearlyTheSame + " " + place) + "\n")
      }
    }
  }

  /// Prints sentences with who says them.
  func print(_ answer: QuoteAnswer, query: String?, to output: inout OutputBuffer) {
    if let query { output.writeLine("## " + Self.escaped(query) + "\n") }
    for hit in answer.hits {
      let speaker = hit.quote?.speaker.map { $0.name ?? $0.role ?? labels.unknownSpeaker }
      write(hit.sentence, speaker: speaker, hit.facts, id: hit.id, to: &output)
    }
  }

  private func write(
    _ sentence: Sentence, speaker: String?, _ facts: ArticleFacts, id: String,
    to output: inout OutputBuffer
  ) {
    let title = Self.escaped(facts.displayTitle)
    let place = facts.url.map { "[\(title)](<\(Self.address($0))>)" } ?? "*\(title)*"
    var source = speaker.map { [Self.escaped($0)] } ?? []
    if !facts.authors.isEmpty { source.append(Self.escaped(facts.authors.joined(separator: ", "))) }
    source.append(place)
    if let name = facts.source { source.append(Self.escaped(name)) }
    source.append(facts.date.map { labels.date($0) } ?? labels.unknownDate)
    output.writeLine("> " + Self.escaped(sentence.text))
    output.writeLine(">")
    output.writeLine("> — " + source.joined(separator: ", ") + " · `\(id)`\n")
  }

  /// A text that Markdown (CommonMark 0.31) shows as it is, on one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TextStyle.safe(text).unicodeScalars {
      if "\\`*_{}[]<>#|~&!".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    // What begins a list or a heading only does so at the start of a line.
    guard let first = result.unicodeScalars.first else { return result }
    if first == "-" || first == "+" { return "\\" + result }
    let digits = result.prefix { $0.isASCII && $0.isNumber }
    let rest = result.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return result }
    return digits + "\\" + rest
  }

  /// An address between angle brackets: these and line breaks are percent-encoded.
  private static func address(_ url: String) -> String {
    var result = ""
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "<"): result += "%3C"
      case UInt8(ascii: ">"): result += "%3E"
      case UInt8(ascii: "\\"): result += "%5C"
      case 0..<0x20: result += "%0" + String(byte & 15, radix: 16)
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }
}
