/// Wrong use that the parser does not see.
enum CommandError: Error, Hashable, CustomStringConvertible {
  /// Standard input is a terminal where a text is expected.
  case inputIsTerminal(command: String)
  /// Two options of which exactly one is needed.
  case needsOneOf(String, String)
  /// A word that an option does not know.
  case unknownValue(option: String, value: String, known: [String])
  /// A file of an option that is not UTF-8.
  case notText(path: String)

  /// One lower-case line: where, what, and what to do.
  var description: String {
    switch self {
    case .inputIsTerminal(let command):
      "standard input: is a terminal; pipe a text in, as \"vindplaats \(command) --help\" shows"
    case .needsOneOf(let first, let second):
      "command line: needs either \(first) or \(second); give one of them"
    case .unknownValue(let option, let value, let known):
      "\(option): \"\(value)\" is not known; choose \(known.joined(separator: ", "))"
    case .notText(let path): "\(path): is not UTF-8; convert it"
    }
  }
}
