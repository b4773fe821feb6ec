/// Writes rows as comma-separated (RFC 4180) or tab-separated values.
struct TableWriter {
  /// What stands between fields.
  enum Separator: Hashable {
    case comma
    case tab
  }

  private let separator: Separator

  init(_ separator: Separator) {
    self.separator = separator
  }

  /// Writes a row.
  ///
  /// In CSV a field with a comma, quotation mark or line break is quoted; TSV has no quoting, so there tabs and line breaks
  /// become spaces.
  func write(_ fields: [String], to output: inout OutputBuffer) {
    for (index, field) in fields.enumerated() {
      if index > 0 { output.write(separator == .comma ? "," : "\t") }
      output.write(separator == .comma ? Self.quoted(field) : Self.flat(field))
    }
    output.write(separator == .comma ? "\r\n" : "\n")
  }

  private static func quoted(_ field: String) -> String {
    let special = Set(",\"\r\n".utf8)
    guard field.utf8.contains(where: { special.contains($0) }) else { return field }
    var text = "\""
    for character in field.unicodeScalars {
      if character == "\"" { text += "\"" }
      text.unicodeScalars.append(character)
    }
    return text + "\""
  }

  private static func flat(_ field: String) -> String {
    guard field.utf8.contains(where: { $0 == 9 || $0 == 10 || $0 == 13 }) else { return field }
    return String(
      String.UnicodeScalarView(
        field.unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 }))
  }
}
