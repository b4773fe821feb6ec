internal import DutchText

/// Tells whether two names can be the same person's.
enum PersonMatch {
  private static let ignored: Set<String> = [
    "de", "den", "der", "van", "te", "ter", "ten", "het", "t", "la", "le", "von", "mevrouw",
    "meneer",
    "mevr", "mw", "dhr", "heer", "dr", "drs", "prof", "professor", "ir", "ing", "mr",
  ]

  /// The words of a name that tell people apart, in lower case.
  static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && $0 != "-" }.map { String($0) }
      .filter { !ignored.contains($0) }
  }

  /// Whether a text has the last word of a name.
  static func isMentioned(_ name: String, in text: String) -> Bool {
    guard let last = words(name).last else { return false }
    return text.lowercased().split { !$0.isLetter && $0 != "-" }.contains { $0 == last }
  }

  /// Whether one name's words are all among the other's; an initial stands for a name that begins with it.
  static func isSame(_ first: String, _ second: String) -> Bool {
    let (own, others) = (words(first), words(second))
    guard !own.isEmpty, !others.isEmpty else { return false }
    return isCovered(own, by: others) || isCovered(others, by: own)
  }

  private static func isCovered(_ own: [String], by others: [String]) -> Bool {
    // A surname, or a name of one word, must be there in full.
    guard own.contains(where: { $0.count > 1 && others.contains($0) }) else { return false }
    return own.allSatisfy { word in
      others.contains {
        $0 == word || word.count == 1 && $0.hasPrefix(word) || $0.count == 1 && word.hasPrefix($0)
      }
    }
  }
}
