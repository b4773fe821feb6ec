/// What the class, id and role of an element say about it, one bit each.
struct HTMLNameSigns: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A part of a page that is no article text.
  static let negative = HTMLNameSigns(rawValue: 1 << 0)
  /// One that is never the wrapper of an article.
  static let surelyNegative = HTMLNameSigns(rawValue: 1 << 1)
  /// About other articles, or by other people.
  static let aboutOthers = HTMLNameSigns(rawValue: 1 << 2)
  /// A byline.
  static let author = HTMLNameSigns(rawValue: 1 << 3)
  /// A date of change.
  static let update = HTMLNameSigns(rawValue: 1 << 4)
  /// A date of publication.
  static let date = HTMLNameSigns(rawValue: 1 << 5)
  /// An introduction.
  static let lead = HTMLNameSigns(rawValue: 1 << 6)
  /// A sentence repeated in large type.
  static let pullQuote = HTMLNameSigns(rawValue: 1 << 7)
  /// Notes at the foot of a text.
  static let footnote = HTMLNameSigns(rawValue: 1 << 8)
  /// What stands under a picture.
  static let caption = HTMLNameSigns(rawValue: 1 << 11)
  /// The body of an article.
  static let positive = HTMLNameSigns(rawValue: 1 << 9)
  /// A role that is no article text.
  static let negativeRole = HTMLNameSigns(rawValue: 1 << 10)
}
