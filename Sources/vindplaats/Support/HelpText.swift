/// The parser's help, put in our order.
enum HelpText {
  /// Moves the examples, which the parser prints above the usage, to the end.
  static func endingInExamples(_ help: String) -> String {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "Examples:"),
      let end = lines[start...].firstIndex(of: "")
    else { return help }
    var rest = lines[..<start] + lines[(end + 1)...]
    while rest.last?.isEmpty == true { rest.removeLast() }
    return (rest + [""] + lines[start..<end]).joined(separator: "\n")
  }
}
