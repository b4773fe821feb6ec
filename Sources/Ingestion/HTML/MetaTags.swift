/// What a page says about itself in `meta` and `link` elements, wherever they stand.
struct MetaTags: Sendable {
  /// How many values of one name are kept; nobody reads more authors, sections or descriptions.
  private static let valueLimit = 32

  private var contents: [String: [String]] = [:]
  /// The address of `<link rel=canonical>`.
  private(set) var canonical: String?
  /// The address of the first `<base>`, to which links are relative.
  private(set) var base: String?

  /// Reads every such element of a page.
  ///
  /// - Complexity: O(nodes).
  init(_ tree: HTMLTree) {
    for node in 0..<tree.count {
      if tree.tag(of: node) == .meta {
        read(node, of: tree)
      } else if tree.tag(of: node) == .link, canonical == nil,
        tree.value(.rel, of: node)?.lowercased() == "canonical"
      {
        canonical = tree.value(.href, of: node).map(Self.trimmed)
      } else if tree.tag(of: node) == .base, base == nil {
        base = tree.value(.href, of: node).map(Self.trimmed)
      }
    }
  }

  /// The values under one of the names, of the first name that has any.
  func values(_ names: [String]) -> [String] {
    for name in names {
      if let found = contents[name] { return found }
    }
    return []
  }

  /// The first of the names that has any values.
  func firstName(_ names: [String]) -> String? { names.first { contents[$0] != nil } }

  /// The first value under one of the names.
  func first(_ names: [String]) -> String? { values(names).first }

  /// What the article is about, in the words of those who look at the page's metadata only.
  var descriptions: [String] {
    let names = ["description", "og:description", "twitter:description", "dc.description"]
    return names.flatMap { contents[$0] ?? [] }
  }

  private mutating func read(_ node: Int, of tree: HTMLTree) {
    guard let content = tree.value(.content, of: node) else { return }
    var notes = ReadingNotes()
    let value = InlineText.clean(content, notes: &notes)
    guard !value.isEmpty else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquivalent] {
      guard let name = tree.value(attribute, of: node)?.lowercased() else { continue }
      let values = contents[name] ?? []
      if values.count < Self.valueLimit, !values.contains(value) {
        contents[name, default: []].append(value)
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    var notes = ReadingNotes()
    return InlineText.clean(text, notes: &notes)
  }
}
