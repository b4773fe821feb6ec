/// What the class, id and role of an element say about it.
///
/// A name is cut into words at white space, `-`, `_`, `:` and before a capital; a word, a pair or a
/// triple of words is then looked up in `HTMLClassWords`.
enum HTMLClassSigns {
  /// Whether an element is called something that is no article text.
  ///
  /// - Parameters:
  ///   - node: An element.
  ///   - tree: The page.
  ///   - measures: What its nodes hold.
  ///   - trust: How far names are believed.
  /// - Returns: Never true for the page's frame, an article, what holds the main heading, or what holds
  ///   a block quote (unless it is about comments or related articles).
  static func isNegative(
    _ node: Int, of tree: HTMLTree, measures: HTMLMeasures, trust: NameTrust
  ) -> Bool {
    let tag = tree.tags[node]
    if trust == .nothing || neverNegative.contains(tag) { return false }
    if trust == .surest { return has(HTMLClassWords.surelyNegative, node, of: tree) }
    if measures.holdsTitle[node], measures.share(of: node) > titleShare { return false }
    if let role = tree.value(.role, of: node), negativeRoles.contains(role.lowercased()) {
      return true
    }
    guard has(HTMLClassWords.negative, node, of: tree) else { return false }
    if measures.holdsQuote[node], !has(HTMLClassWords.aboutOthers, node, of: tree) { return false }
    return !isPositive(node, of: tree) || has(HTMLClassWords.surelyNegative, node, of: tree)
  }

  /// Whether an element is called the body of an article.
  static func isPositive(_ node: Int, of tree: HTMLTree) -> Bool {
    let squeezed = names(of: node, tree).filter { $0 != UInt8(ascii: "-") }
    return HTMLClassWords.positive.contains { word in
      contains(word, in: squeezed)
    }
  }

  /// Whether an element is called comments, or a list of other articles.
  static func isAboutComments(_ node: Int, of tree: HTMLTree) -> Bool {
    has(HTMLClassWords.aboutOthers, node, of: tree)
  }

  /// Whether an element is called an update.
  static func isUpdate(_ node: Int, of tree: HTMLTree) -> Bool {
    has(HTMLClassWords.update, node, of: tree)
  }

  /// Whether an element is called the date of publication.
  static func isDate(_ node: Int, of tree: HTMLTree) -> Bool {
    has(HTMLClassWords.date, node, of: tree)
  }

  /// Whether an element is called an introduction.
  static func isLead(_ node: Int, of tree: HTMLTree) -> Bool {
    has(HTMLClassWords.lead, node, of: tree)
  }

  /// Whether an element is called a sentence repeated in large type.
  static func isPullQuote(_ node: Int, of tree: HTMLTree) -> Bool {
    has(HTMLClassWords.pullQuote, node, of: tree)
  }

  /// Whether an element is called what stands under a picture.
  static func isCaption(_ node: Int, of tree: HTMLTree) -> Bool {
    has(HTMLClassWords.caption, node, of: tree)
  }

  /// Whether an element is called a note at the foot of the text.
  static func isFootnote(_ node: Int, of tree: HTMLTree) -> Bool {
    has(HTMLClassWords.footnote, node, of: tree)
  }

  /// Whether an element says that it names the author.
  static func authorMark(_ node: Int, of tree: HTMLTree) -> AuthorMark {
    if tree.value(.rel, of: node)?.lowercased().split(separator: " ").contains("author") == true {
      return .sure
    }
    if tree.value(.itemprop, of: node)?.split(separator: " ").contains("author") == true {
      return .sure
    }
    return has(HTMLClassWords.author, node, of: tree) ? .likely : .none
  }

  /// What holds the main heading and this share of the page's paragraphs is no side matter.
  private static let titleShare = 0.1
  private static let neverNegative: HTMLTagSet = [.body, .html, .article, .main, .blockquote]
  private static let negativeRoles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert",
  ]

  /// Whether one of the words, pairs or triples of an element's names is in a vocabulary.
  private static func has(
    _ vocabulary: HTMLClassVocabulary, _ node: Int, of tree: HTMLTree
  ) -> Bool {
    // Most elements have no name; an array for each would be a third of the time.
    guard tree.valueRange(.class, of: node) != nil || tree.valueRange(.id, of: node) != nil else {
      return false
    }
    let names = names(of: node, tree)
    var words: [Range<Int>] = []
    var start = 0
    for offset in 0...names.count {
      let isEnd = offset == names.count || names[offset] == 0x2D || names[offset] == 0x20
      guard isEnd else { continue }
      if offset > start { words.append(start..<offset) }
      start = offset + 1
    }
    return vocabulary.matches(names, words: words)
  }

  /// The class and id in lower case, words separated by `-`, names by a space.
  private static func names(of node: Int, _ tree: HTMLTree) -> [UInt8] {
    var names: [UInt8] = []
    for attribute in [HTMLAttribute.class, .id] {
      guard let range = tree.valueRange(attribute, of: node) else { continue }
      if !names.isEmpty { names.append(0x20) }
      var previous: UInt8 = 0
      for index in range {
        let byte = tree.values[index]
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "-"): names.append(0x2D)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          if isLowercaseOrDigit(previous) { names.append(0x2D) }
          names.append(byte | 0x20)
        case 0x09...0x0D: names.append(0x20)
        default: names.append(byte)
        }
        previous = byte
      }
    }
    return names
  }

  private static func isLowercaseOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func contains(_ word: [UInt8], in names: [UInt8]) -> Bool {
    guard names.count >= word.count else { return false }
    for start in 0...(names.count - word.count) {
      var matched = 0
      while matched < word.count, names[start + matched] == word[matched] { matched += 1 }
      if matched == word.count { return true }
    }
    return false
  }
}
