/// What the class, id and role of an element say about it, judged by what it holds.
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
    let tag = tree.tag(of: node)
    if trust == .nothing || neverNegative.contains(tag) { return false }
    let signs = tree.signs(of: node)
    if trust == .surest { return signs.contains(.surelyNegative) }
    guard !signs.isDisjoint(with: [.negative, .negativeRole]) else { return false }
    if measures.holdsTitle(node), measures.share(of: node) > titleShare { return false }
    if signs.contains(.negativeRole) { return true }
    if measures.holdsQuote(node), !signs.contains(.aboutOthers) { return false }
    return !signs.contains(.positive) || signs.contains(.surelyNegative)
  }

  /// Whether an element is called the body of an article.
  static func isPositive(_ node: Int, of tree: HTMLTree) -> Bool {
    tree.signs(of: node).contains(.positive)
  }

  /// Whether an element is called comments, or a list of other articles.
  static func isAboutComments(_ node: Int, of tree: HTMLTree) -> Bool {
    tree.signs(of: node).contains(.aboutOthers)
  }

  /// Whether an element is called an update.
  static func isUpdate(_ node: Int, of tree: HTMLTree) -> Bool {
    tree.signs(of: node).contains(.update)
  }

  /// Whether an element is called the date of publication.
  static func isDate(_ node: Int, of tree: HTMLTree) -> Bool {
    tree.signs(of: node).contains(.date)
  }

  /// Whether an element is called an introduction.
  static func isLead(_ node: Int, of tree: HTMLTree) -> Bool {
    tree.signs(of: node).contains(.lead)
  }

  /// Whether an element is called a sentence repeated in large type.
  static func isPullQuote(_ node: Int, of tree: HTMLTree) -> Bool {
    tree.signs(of: node).contains(.pullQuote)
  }

  /// Whether an element is called what stands under a picture.
  static func isCaption(_ node: Int, of tree: HTMLTree) -> Bool {
    tree.signs(of: node).contains(.caption)
  }

  /// Whether an element is called a note at the foot of the text.
  static func isFootnote(_ node: Int, of tree: HTMLTree) -> Bool {
    tree.signs(of: node).contains(.footnote)
  }

  /// Whether an element says that it names the author.
  static func authorMark(_ node: Int, of tree: HTMLTree) -> AuthorMark {
    if tree.value(.rel, of: node)?.lowercased().split(separator: " ").contains("author") == true {
      return .sure
    }
    if tree.value(.itemprop, of: node)?.split(separator: " ").contains("author") == true {
      return .sure
    }
    return tree.signs(of: node).contains(.author) ? .likely : .none
  }

  /// What holds the main heading and this share of the page's paragraphs is no side matter.
  private static let titleShare = 0.1
  private static let neverNegative: HTMLTagSet = [.body, .html, .article, .main, .blockquote]
}
