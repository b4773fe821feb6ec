/// Where a fact about an article was found, and what stands there.
package struct Evidence: Hashable, Sendable {
  /// In what part of the page.
  package var kind: EvidenceKind
  /// What stands there, as written, cut at `longestText` bytes.
  package var text: String

  /// What is kept of a text.
  package static let longestText = 200

  /// Makes evidence of what stands somewhere.
  package init(_ kind: EvidenceKind, _ text: String) {
    self.kind = kind
    guard text.utf8.count > Self.longestText else {
      self.text = text
      return
    }
    let bytes = text.utf8
    var end = bytes.index(bytes.startIndex, offsetBy: Self.longestText - 3)
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }
    self.text = text[..<end] + "…"
  }
}
