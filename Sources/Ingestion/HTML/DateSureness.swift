/// How surely what a page shows is its date of publication: from the surest to the least sure.
///
/// Of dates that are as sure, the first in the page counts; what structured data and metadata declare precedes all.
enum DateSureness: Int, Comparable {
  /// An element that says that it is the date of publication.
  case property
  /// A line or an element that says so in words: `Geplaatst op …`, `class=publicatiedatum`.
  case words
  /// A `time` element near the title.
  case timeNearTitle
  /// A date in a line near the title.
  case lineNearTitle
  /// Any other `time` element.
  case time
  /// The page's address.
  case address

  static func < (left: DateSureness, right: DateSureness) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Whether the date was read in text or an address, not declared.
  var isGuess: Bool { self >= .lineNearTitle }

  /// What is said of where it was found.
  var evidence: EvidenceKind {
    switch self {
    case .property: .property
    case .words: .words
    case .timeNearTitle: .timeNearTitle
    case .lineNearTitle: .lineNearTitle
    case .time: .time
    case .address: .address
    }
  }
}
