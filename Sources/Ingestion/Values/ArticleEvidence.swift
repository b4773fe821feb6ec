/// Where each fact about an article was found; nil where nothing was found, or the source is no page.
package struct ArticleEvidence: Hashable, Sendable {
  /// Of the title.
  package var title: Evidence?
  /// Of the authors, or of who signs in their place.
  package var authors: Evidence?
  /// Of the date of publication.
  package var date: Evidence?
  /// Of the date of change.
  package var modified: Evidence?

  /// No evidence.
  package init() {}
}
