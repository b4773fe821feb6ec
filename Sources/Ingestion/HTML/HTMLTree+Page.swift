extension HTMLTree {
  /// Reads a page.
  ///
  /// - Parameter page: Valid UTF-8.
  /// - Returns: The tree with what was set apart, and what was repaired or dropped; nil when the page has
  ///   2 GiB or more.
  /// - Complexity: O(page).
  static func read(_ page: Span<UInt8>) -> FilteredHTML<HTMLTree>? {
    guard page.count <= HTMLTreeBuilder.longestPage else { return nil }
    let filtered = HTMLPrefilter.filter(page, into: HTMLTreeBuilder(page: page))
    return FilteredHTML(
      output: filtered.output.finish(), linkedData: filtered.linkedData, notes: filtered.notes)
  }
}
