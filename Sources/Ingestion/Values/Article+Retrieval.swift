// MARK: - When it was fetched
extension Article {
  /// Takes over when the article was fetched or saved, and drops dates that are later.
  ///
  /// A day later is allowed: the time of a container is often that of Greenwich, a date of a page its own.
  mutating func noteRetrieval(_ day: PartialDate?) {
    guard let day, day.day != nil else { return }
    retrieved = day
    let limit = day.next ?? day
    if let date, date > limit {
      self.date = nil
      evidence.date = nil
      notes.add(.ignoredDate)
    }
    if let modified, modified > limit {
      self.modified = nil
      evidence.modified = nil
      notes.add(.ignoredDate)
    }
  }
}
