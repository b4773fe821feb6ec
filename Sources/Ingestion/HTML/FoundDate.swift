/// A date that a page shows, and where.
struct FoundDate {
  /// The date.
  let date: PartialDate
  /// How surely it is the one that is looked for.
  let sureness: DateSureness
  /// What stands there.
  let evidence: Evidence

  /// Makes one from what stands in a place.
  init(_ date: PartialDate, _ sureness: DateSureness, in text: String) {
    self.date = date
    self.sureness = sureness
    evidence = Evidence(sureness.evidence, text)
  }
}
