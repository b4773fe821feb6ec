extension HTMLTree {
  /// Reads a page.
  ///
  /// - Parameter page: Valid UTF-8.
  /// - Returns: The tree with what was set apart, and what was repaired or dropped; nil when the page has
  ///   2 GiB or more after filtering, or the parser has no memory.
  /// - Complexity: O(page).
  static func read(_ page: Span<UInt8>) -> FilteredHTML<HTMLTree>? {
    let filtered = HTMLMarkup.of(page)
    guard let tree = HTMLParser.parse(filtered.output.bytes) else { return nil }
    return FilteredHTML(
      output: tree, linkedData: filtered.linkedData, notes: filtered.notes)
  }
}
