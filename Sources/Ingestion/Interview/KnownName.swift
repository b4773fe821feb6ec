/// A full name, prepared for comparing labels of turns with it.
struct KnownName: Hashable, Sendable {
  /// The name.
  let text: String
  /// The name in lower case.
  let lowercased: String
  private let words: [String]
  private let surname: String
  private let initials: String
  private let capitals: String

  /// Prepares a name.
  init(_ text: String) {
    self.text = text
    lowercased = text.lowercased()
    words = text.split(separator: " ").map { $0.lowercased() }
    surname = PersonName.surname(of: text).lowercased()
    initials = String(words.compactMap(\.first))
    capitals = String(text.filter(\.isUppercase)).lowercased()
  }

  /// Whether a label in lower case is the first name, last word, surname or, being one to three
  /// capitals, the initials.
  func fits(_ label: String, isInitials: Bool) -> Bool {
    if isInitials, initials == label || capitals == label { return true }
    return words.last == label || words.first == label || surname == label
  }

  /// Whether a label is one to three capitals.
  static func isInitials(_ label: String) -> Bool {
    guard label.utf8.count <= 64 else { return false }
    return (1...3).contains(label.count) && label.allSatisfy(\.isUppercase)
  }
}
