/// Who wrote an article, as its byline says.
package struct Byline: Hashable, Sendable {
  /// The people, in order.
  package var people: [String]
  /// The newsroom or company, when it names one: `redactie`.
  package var organisation: String?

  /// Makes a byline.
  package init(people: [String] = [], organisation: String? = nil) {
    self.people = people
    self.organisation = organisation
  }
}
