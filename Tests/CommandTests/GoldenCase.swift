import Testing

/// A call of the command whose output is kept in `Golden/NAME.txt`.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  /// The name of the file.
  let name: String
  /// The arguments.
  let arguments: [String]
  /// Standard input.
  var input = ""

  var testDescription: String { name }

  /// Every subcommand with its own help.
  static let commands: [[String]] = [
    [], ["index"], ["search"], ["quotes"], ["show"], ["cite"], ["verify"], ["extract"], ["analyze"],
    ["analyze", "words"], ["analyze", "compounds"],
    ["analyze", "sentences"], ["analyze", "tokens"], ["explain"], ["eval"], ["bench"], ["doctor"],
    ["optimize"], ["jargon"],
  ]

  /// The help of each command.
  static let help = commands.map { command in
    GoldenCase(
      name: "help" + command.map { "-" + $0 }.joined(), arguments: command + ["--help"])
  }

  /// A text whose quotes have every verdict.
  private static let draft = """
    # Over wachten

    “Klanten wachten liever in stilte”, schrijft Joost Wiersma. Wie afrekent, ‘wil gezien worden’.
    Noor Tillema zegt het zo: "een retour is geen nederlaag maar een gesprek met de klant".

    “Een retour is een nederlaag maar een gesprek met de klant”, meent Noor Tillema. Volgens Joost Wiersma
    bleek dat ‘uit een proef met 500 bellers’. “Een groet kost niets (…) lang hangen”, zegt Mirte Haverkamp.

    “Elke klant merkt dat meteen”, zegt Joost Wiersma. “Wie fluit, wint de wedstrijd van morgen.”
    Dat heet ‘stille kracht’.

    """

  /// Calls in a folder with an index of `Articles`, and one of `Copies`.
  static let calls = [
    GoldenCase(name: "no-arguments", arguments: []),
    GoldenCase(name: "index-again", arguments: ["index", "artikelen"]),
    GoldenCase(name: "index-new", arguments: ["index", "artikelen", "--index", "nieuw"]),
    GoldenCase(
      name: "index-json", arguments: ["index", "artikelen", "--index", "json", "--format", "json"]),
    GoldenCase(name: "search-any", arguments: ["search", "klant", "wachten"]),
    GoldenCase(name: "search-dutch", arguments: ["zoek", "klantbeleving", "--lang", "nl"]),
    GoldenCase(
      name: "search-color", arguments: ["search", "klantbeleving", "-n", "1", "--color", "always"]),
    GoldenCase(
      name: "search-context", arguments: ["search", "nederlaag", "--context", "2", "-n", "1"]),
    GoldenCase(name: "search-phrase", arguments: ["search", "\"klant is koning\""]),
    GoldenCase(
      name: "search-json", arguments: ["search", "+klant -wachten", "-n", "2", "--format", "json"]),
    GoldenCase(
      name: "search-jsonl", arguments: ["search", "klantbeleving", "--format", "jsonl"]),
    GoldenCase(name: "search-csv", arguments: ["search", "klantbeleving", "--format", "csv"]),
    GoldenCase(name: "search-tsv", arguments: ["search", "klantbeleving", "--format", "tsv"]),
    GoldenCase(
      name: "search-md", arguments: ["search", "klantbeleving", "-n", "2", "--format", "md"]),
    GoldenCase(name: "index-copies", arguments: ["index", "kopieën", "--index", "kopie-nieuw"]),
    GoldenCase(name: "search-copies", arguments: ["search", "wachten", "--index", "kopie"]),
    GoldenCase(
      name: "search-copies-dutch",
      arguments: ["zoek", "wachten", "-n", "2", "--index", "kopie", "--lang", "nl"]),
    GoldenCase(
      name: "search-copies-apart",
      arguments: ["search", "wachten", "--index", "kopie", "--no-fold"]),
    GoldenCase(
      name: "search-copies-json",
      arguments: ["search", "wachten", "-n", "2", "--index", "kopie", "--format", "json"]),
    GoldenCase(
      name: "search-copies-md",
      arguments: ["search", "wachten", "-n", "2", "--index", "kopie", "--format", "md"]),
    GoldenCase(name: "quotes", arguments: ["quotes", "klant", "wachten", "-n", "3"]),
    GoldenCase(
      name: "quotes-dutch",
      arguments: ["citaten", "klant", "-n", "2", "--only-speech", "--facets", "--lang", "nl"]),
    GoldenCase(
      name: "quotes-json",
      arguments: ["quotes", "klant", "-n", "2", "--format", "json", "--facets"]),
    GoldenCase(
      name: "quotes-jsonl",
      arguments: ["quotes", "+klant -wachten", "-n", "2", "--format", "jsonl"]),
    GoldenCase(name: "quotes-csv", arguments: ["quotes", "klant", "-n", "3", "--format", "csv"]),
    GoldenCase(name: "quotes-md", arguments: ["quotes", "klant", "-n", "2", "--format", "md"]),
    GoldenCase(
      name: "quotes-trec",
      arguments: ["quotes", "--queries", "artikelen/vragen.tsv", "-n", "2", "--format", "trec"]),
    GoldenCase(name: "quotes-nothing", arguments: ["quotes", "klant", "--speaker", "niemand"]),
    GoldenCase(name: "search-jargon", arguments: ["search", "customer experience"]),
    GoldenCase(
      name: "search-jargon-off", arguments: ["search", "customer experience", "--jargon", "off"]),
    GoldenCase(
      name: "search-jargon-json",
      arguments: ["search", "customer experience", "--format", "json", "-n", "1"]),
    GoldenCase(
      name: "search-jargon-tsv",
      arguments: ["zoek", "klantervaring", "--format", "tsv", "--lang", "nl"]),
    GoldenCase(name: "explain-jargon", arguments: ["explain", "klantervaring", "gesprek.txt"]),
    GoldenCase(name: "jargon-check", arguments: ["jargon", "--check", "artikelen/vragen.tsv"]),
    GoldenCase(name: "search-typo", arguments: ["search", "klantbelevng"]),
    GoldenCase(name: "search-typo-dutch", arguments: ["zoek", "wachtitjd", "--lang", "nl"]),
    GoldenCase(
      name: "search-typo-json",
      arguments: ["search", "klantbelevng", "-n", "1", "--format", "json"]),
    GoldenCase(name: "search-typo-off", arguments: ["search", "klantbelevng", "--typos", "off"]),
    GoldenCase(
      name: "search-question",
      arguments: ["zoek", "wat is de wachttijd?", "-n", "1", "--lang", "nl"]),
    GoldenCase(
      name: "search-question-json",
      arguments: ["search", "wat is de wachttijd?", "-n", "1", "--format", "json"]),
    GoldenCase(
      name: "explain-question", arguments: ["explain", "wat is de wachttijd?", "wachten.md"]),
    GoldenCase(name: "search-note", arguments: ["search", "titl:klant"]),
    GoldenCase(name: "search-strict", arguments: ["search", "titl:klant", "--strict"]),
    GoldenCase(name: "search-nothing", arguments: ["search", "onvindbaar"]),
    GoldenCase(
      name: "search-filters",
      arguments: ["search", "klant", "--since", "2021", "--until", "2022", "--author", "wiersma"]),
    GoldenCase(
      name: "search-trec",
      arguments: ["search", "--queries", "artikelen/vragen.tsv", "-n", "3", "--format", "trec"]),
    GoldenCase(name: "show", arguments: ["show", "wachten.md"]),
    GoldenCase(name: "show-json", arguments: ["show", "gesprek.txt", "--format", "json"]),
    GoldenCase(name: "show-quotes", arguments: ["show", "gesprek.txt", "--lang", "nl"]),
    GoldenCase(name: "show-md", arguments: ["show", "gesprek.txt", "--format", "md"]),
    GoldenCase(name: "cite-apa", arguments: ["cite", "79b5942e:2", "--format", "apa"]),
    GoldenCase(
      name: "cite-dutch", arguments: ["citeer", "wachten.md", "--style", "apa", "--lang", "nl"]),
    GoldenCase(name: "cite-mla", arguments: ["cite", "aaf9049b:1", "--format", "mla"]),
    GoldenCase(
      name: "cite-chicago",
      arguments: ["cite", "baa0dd8c:10", "--format", "chicago", "--accessed", "2026-11-22"]),
    GoldenCase(
      name: "cite-bibtex", arguments: ["cite", "79b5942e:1-2", "6a7de0dc:3", "--format", "bibtex"]),
    GoldenCase(name: "cite-ris", arguments: ["cite", "79b5942e:1", "--format", "ris"]),
    GoldenCase(
      name: "cite-csl", arguments: ["cite", "79b5942e:1", "ec3746d4", "--format", "csl-json"]),
    GoldenCase(name: "cite-markdown", arguments: ["cite", "baa0dd8c:10", "--format", "markdown"]),
    GoldenCase(name: "cite-plain", arguments: ["cite", "baa0dd8c:10"]),
    GoldenCase(name: "cite-unknown", arguments: ["cite", "79b5942e:2-99"]),
    GoldenCase(name: "cite-date", arguments: ["cite", "79b5942e", "--accessed", "gisteren"]),
    GoldenCase(name: "verify", arguments: ["verify", "-"], input: draft),
    GoldenCase(
      name: "verify-dutch", arguments: ["controleer", "-", "--lang", "nl", "--min-words", "2"],
      input: draft),
    GoldenCase(name: "verify-json", arguments: ["verify", "-", "--format", "json"], input: draft),
    GoldenCase(
      name: "verify-sarif", arguments: ["verify", "-", "--format", "sarif"], input: draft),
    GoldenCase(
      name: "verify-passes", arguments: ["verify", "-"],
      input: "Zo is het: “De klant is koning, zei mijn chef altijd.”\n"),
    GoldenCase(name: "verify-nothing", arguments: ["verify", "-"], input: "Geen citaat.\n"),
    GoldenCase(name: "verify-no-file", arguments: ["verify", "weg.md"]),
    GoldenCase(name: "explain", arguments: ["explain", "klant \"is koning\"", "kassa.txt"]),
    GoldenCase(
      name: "eval",
      arguments: [
        "eval", "--queries", "artikelen/vragen.tsv", "--qrels", "artikelen/oordelen.tsv",
        "--per-query",
      ]),
    GoldenCase(name: "extract", arguments: ["extract", "artikelen/retour.html"]),
    GoldenCase(
      name: "extract-jsonl", arguments: ["extract", "artikelen/retour.html", "--format", "jsonl"]),
    GoldenCase(
      name: "extract-explain",
      arguments: ["extract", "artikelen/retour.html", "artikelen/gesprek.txt", "--explain"]),
    GoldenCase(
      name: "extract-explain-refused",
      arguments: ["extract", "artikelen/berichten.jsonl", "--explain"]),
    GoldenCase(
      name: "extract-md", arguments: ["extract", "artikelen/wachten.md", "--format", "md"]),
    GoldenCase(name: "doctor", arguments: ["doctor"]),
    GoldenCase(name: "optimize-missing", arguments: ["optimize", "--index", "nergens"]),
    GoldenCase(name: "unknown-option", arguments: ["search", "klant", "--limt", "3"]),
    GoldenCase(name: "unknown-command", arguments: ["zoeken", "klant"]),
  ]
}
