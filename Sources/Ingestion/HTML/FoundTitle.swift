/// A title, and in what part of the page it stands.
struct FoundTitle {
  /// The title, without the site's name.
  var text: String
  /// Where it was found.
  var evidence: Evidence

  /// Makes one; `written` is what stands there with the site's name.
  init(_ text: String, _ kind: EvidenceKind, written: String) {
    self.text = text
    evidence = Evidence(kind, written)
  }
}
