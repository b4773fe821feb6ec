/// Who signs an article, and where that stands.
struct FoundByline {
  /// The people, or the newsroom in their place.
  var byline = Byline()
  /// Where it was found; nil where nobody was.
  var evidence: Evidence?

  /// Nobody.
  init() {}

  /// Makes one of what stands in a place.
  init(_ byline: Byline, _ kind: EvidenceKind, in text: String) {
    self.byline = byline
    if !byline.people.isEmpty || byline.organisation != nil { evidence = Evidence(kind, text) }
  }
}
