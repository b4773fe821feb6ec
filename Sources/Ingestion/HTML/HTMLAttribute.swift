/// The attributes that reading an article asks for; the rest never reach the parser.
enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case `class`, id, role, href, name, property, itemprop, itemtype, content, datetime, rel, hidden
  case language, httpEquivalent, style, ariaHidden, type

  /// The name as it is written, in lower case.
  var name: String {
    switch self {
    case .language: "lang"
    case .httpEquivalent: "http-equiv"
    case .ariaHidden: "aria-hidden"
    default: String(describing: self)
    }
  }

  /// The names' bytes by raw value.
  static let nameBytes: [[UInt8]] = allCases.map { Array($0.name.utf8) }

  /// The most bytes of a value that are kept: enough for what each is asked for.
  var longestValue: Int {
    switch self {
    case .content: 16_384
    case .href: 2_048
    default: 512
    }
  }

  /// Read by the prefilter, and not handed on to the parser.
  var isConsumed: Bool {
    switch self {
    case .style, .ariaHidden, .type: true
    default: false
    }
  }
}
