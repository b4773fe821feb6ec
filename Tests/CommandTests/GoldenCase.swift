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
    [], ["index"], ["search"], ["show"], ["extract"], ["analyze"], ["analyze", "words"],
    ["analyze", "sentences"], ["analyze", "tokens"], ["explain"], ["eval"], ["bench"], ["doctor"],
  ]

  /// The help of each command.
  static let help = commands.map { command in
    GoldenCase(
      name: "help" + command.map { "-" + $0 }.joined(), arguments: command + ["--help"])
  }

  /// Calls in a folder with an index of `Articles`.
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
    GoldenCase(name: "explain", arguments: ["explain", "klant \"is koning\"", "kassa.txt"]),
    GoldenCase(
      name: "eval",
      arguments: [
        "eval", "--queries", "artikelen/vragen.tsv", "--qrels", "artikelen/oordelen.tsv",
        "--per-query",
      ]),
    GoldenCase(name: "extract-jsonl", arguments: ["extract", "artikelen/retour.html"]),
    GoldenCase(
      name: "extract-md", arguments: ["extract", "artikelen/wachten.md", "--format", "md"]),
    GoldenCase(name: "doctor", arguments: ["doctor"]),
    GoldenCase(name: "unknown-option", arguments: ["search", "klant", "--limt", "3"]),
    GoldenCase(name: "unknown-command", arguments: ["zoeken", "klant"]),
  ]
}
