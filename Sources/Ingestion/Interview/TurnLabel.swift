/// The label before a turn of a conversation: `Sara Staal:`, `Vraag:`, `A:`.
struct TurnLabel: Hashable, Sendable {
  /// What a label is by itself.
  enum Role: Hashable, Sendable {
    /// `Vraag`, `V`, `Q`, `Interviewer`.
    case question
    /// `Antwoord`, `A`.
    case answer
    /// A name, or something of that form.
    case name
  }

  /// The words before the colon.
  let text: String
  /// What it is.
  let role: Role
  /// UTF-8 bytes of the paragraph, the colon included.
  let byteCount: Int

  /// Whether it needs no second turn to be believed.
  var isExplicit: Bool { role != .name || text.contains(" ") }

  /// Reads the label at the start of a paragraph; nil without one.
  init?(paragraph: String) {
    guard Self.mayBegin(paragraph.utf8.span) else { return nil }
    self.init(unscreened: paragraph)
  }

  /// Reads the label without a glance before it.
  init?(unscreened paragraph: String) {
    let head = paragraph.utf8.prefix(64)
    guard let colon = head.firstIndex(of: 0x3A) else { return nil }
    let after = paragraph.utf8[paragraph.utf8.index(after: colon)...]
    guard after.first == 0x20, after.dropFirst().first != nil else { return nil }
    var label = paragraph[..<colon]
    if let parenthesis = label.firstIndex(of: "(") {
      guard label.last == ")" else { return nil }
      label = label[..<parenthesis]
    }
    while label.last == " " { label.removeLast() }
    guard let role = Self.role(of: label) else { return nil }
    self.role = role
    text = String(label)
    byteCount = paragraph.utf8.distance(from: paragraph.startIndex, to: colon) + 1
  }

  /// Whether a paragraph can begin with a label, told by a glance at its bytes.
  ///
  /// False where no colon and space follow within 64 bytes, and for several words before a colon of
  /// which the last is ASCII and has a small letter first: no name ends so, and no role.
  static func mayBegin(_ paragraph: Span<UInt8>) -> Bool {
    var space: Int?
    var isPlain = true  // ASCII without other white space or parenthesis since the last space
    var hasParenthesis = false
    for index in 0..<min(64, paragraph.count) {
      switch paragraph[index] {
      case UInt8(ascii: ":"):
        guard index + 2 < paragraph.count, paragraph[index + 1] == 0x20 else { return false }
        guard let space, space + 1 < index, isPlain, !hasParenthesis else { return true }
        return paragraph[space + 1] &- UInt8(ascii: "a") >= 26
      case 0x20:
        space = index
        isPlain = true
      case UInt8(ascii: "("): hasParenthesis = true
      case 0x21...0x7E: break
      default: isPlain = false
      }
    }
    return false
  }

  private static func role(of label: Substring) -> Role? {
    switch label.lowercased() {
    case "vraag", "v", "q", "question", "interviewer", "vragensteller": return .question
    case "antwoord", "a", "answer": return .answer
    default: break
    }
    let words = label.split(separator: " ")
    if words.count == 2, words[1].allSatisfy(\.isNumber) { return role(of: words[0]) }
    guard words.count <= 5, PersonName.parse(label) != nil else { return nil }
    return notNames.contains(label.lowercased()) ? nil : .name
  }

  private static let notNames: Set<String> = [
    "tip", "tips", "case", "casus", "voorbeeld", "let op", "conclusie", "stap", "foto", "beeld",
    "tekst", "bron", "noot", "ps", "p.s.", "update", "samenvatting", "kortom", "resultaat",
    "oplossing", "doel", "kader", "feit", "mythe", "datum", "auteur", "door", "titel", "locatie",
    "tijd", "url", "lees ook", "fotoportret", "illustratie", "redactioneel", "nb",
  ]
}
