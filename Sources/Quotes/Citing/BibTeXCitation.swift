/// Writes entries of a BibTeX database.
///
/// The kind is `@misc`, which every version of BibTeX and biblatex knows. Letters stay UTF-8; what
/// TeX gives a meaning is written as a command, and braces always pair.
enum BibTeXCitation {
  static func text(_ source: CitationSource, _ options: CitationOptions) -> String {
    var fields: [(name: String, value: String)] = []
    let add = { (name: String, value: String?) in
      if let value, !value.isEmpty { fields.append((name, "{" + value + "}")) }
    }
    let names = source.names
    add("author", names.map(author).joined(separator: " and "))
    if names.isEmpty { add("key", escape(source.title ?? source.site ?? source.id)) }
    add("title", "{" + escape(source.title ?? "[Zonder titel: \(source.opening) …]") + "}")
    add("howpublished", source.site.map(escape))
    if let date = source.date {
      add("year", String(date.year))
      if let month = date.month {
        fields.append(("month", String(CitationWords.englishMonth(month).lowercased().prefix(3))))
      }
      add("date", date.numeric(separator: "-"))
    }
    add("url", source.link)
    add("urldate", options.accessed?.numeric(separator: "-"))
    if source.language?.hasPrefix("nl") == true { add("langid", "dutch") }
    var note = escape(source.locator)
    if let passage = source.passage {
      let speaker = CitationText.otherSpeaker(source).map { " (\($0))" } ?? ""
      note = escape(CitationText.quotation(passage) + speaker) + " " + note
    }
    add("note", note)
    let lines = fields.map { "  \($0.name) = \($0.value)" }
    return "@misc{\(key(source)),\n" + lines.joined(separator: ",\n") + "\n}"
  }

  /// `Berg2019-3fa91c04-12`: ASCII letters, digits and hyphens only.
  static func key(_ source: CitationSource) -> String {
    let name = source.names.first?.family ?? source.site ?? "anoniem"
    let letters = name.unicodeScalars.map { $0.properties.isAlphabetic ? plain($0) : "" }.joined()
    let year = source.date.map { String($0.year) } ?? ""
    let id = source.id.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        ? String(scalar) : "-"
    }.joined()
    return (letters.isEmpty ? "anoniem" : letters) + year + "-" + id
  }

  private static func author(_ name: CitedName) -> String {
    guard !name.given.isEmpty else { return "{" + escape(name.natural) + "}" }
    // A surname that begins with a capital particle would be cut in two.
    let isWhole = name.family.contains(" ")
    let family = isWhole ? "{" + escape(name.family) + "}" : escape(name.family)
    let last = name.particle.isEmpty ? family : escape(name.particle) + " " + family
    let given = name.given.split(separator: " ").map { word in
      word.lowercased() == "and" ? "{" + escape(String(word)) + "}" : escape(String(word))
    }.joined(separator: " ")
    return last + (name.suffix.isEmpty ? "" : ", " + escape(name.suffix)) + ", " + given
  }

  /// A text on one line with what TeX gives a meaning written as commands.
  static func escape(_ text: String) -> String {
    CitedName.oneLine(text).unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\textbackslash{}"
      case "{": "\\textbraceleft{}"
      case "}": "\\textbraceright{}"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "\"": "\\textquotedbl{}"
      case "&", "%", "$", "#", "_": "\\" + String(scalar)
      case "\u{A0}", "\u{202F}": "~"
      default: String(scalar)
      }
    }.joined()
  }

  /// The ASCII letters of a letter without its marks; nothing for other scripts.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    let folds: [(String, String)] = [
      ("áàâäãå", "a"), ("éèêë", "e"), ("íìîï", "i"), ("óòôöõø", "o"), ("úùûü", "u"), ("ç", "c"),
      ("ñ", "n"), ("ÁÀÂÄÃÅ", "A"), ("ÉÈÊË", "E"), ("ÍÌÎÏ", "I"), ("ÓÒÔÖÕØ", "O"), ("ÚÙÛÜ", "U"),
      ("ĳ", "ij"), ("Ĳ", "IJ"), ("ß", "ss"), ("šś", "s"), ("žźż", "z"), ("ćč", "c"), ("ł", "l"),
    ]
    return folds.first { $0.0.unicodeScalars.contains(scalar) }?.1 ?? ""
  }
}
