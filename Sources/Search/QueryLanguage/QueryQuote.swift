/// A quotation mark that can open a phrase, and the marks that close it.
enum QueryQuote: CaseIterable, Hashable, Sendable {
  /// `"…"`
  case straight
  /// `“…”`
  case curly
  /// `„…”` or `„…“`
  case low
  /// `”…”`, as word processors set it
  case right
  /// `«…»`
  case guillemet
  /// `»…«`
  case reversedGuillemet
  /// `‘…’`, but not before a letter: there `’` is an apostrophe
  case single
  /// `‚…’` or `‚…‘`, likewise
  case lowSingle

  /// The mark at an offset that would open a phrase, or nil.
  init?(at offset: Int, of text: QueryText) {
    guard let first = text.byte(at: offset), first == 0x22 || first == 0xC2 || first == 0xE2,
      let found = Self.allCases.first(where: { text.bytes[offset...].starts(with: $0.opening) })
    else { return nil }
    self = found
  }

  /// Its UTF-8.
  var opening: [UInt8] { Array(openingMark.utf8) }

  /// The mark as text.
  var openingMark: String {
    switch self {
    case .straight: "\""
    case .curly: "“"
    case .low: "„"
    case .right: "”"
    case .guillemet: "«"
    case .reversedGuillemet: "»"
    case .single: "‘"
    case .lowSingle: "‚"
    }
  }

  /// The marks that close it.
  private var closingMarks: [String] {
    switch self {
    case .straight: ["\""]
    case .curly, .right: ["”"]
    case .low: ["”", "“"]
    case .guillemet: ["»"]
    case .reversedGuillemet: ["«"]
    case .single: ["’"]
    case .lowSingle: ["’", "‘"]
    }
  }

  /// Whether the mark also serves as an apostrophe, so that an unclosed one is no mistake.
  var isSingle: Bool { self == .single || self == .lowSingle }

  /// Whether the mark inside a word looks like the start of a phrase.
  var isConspicuousInsideWord: Bool {
    switch self {
    case .straight, .curly, .low, .guillemet: true
    case .right, .reversedGuillemet, .single, .lowSingle: false
    }
  }

  /// Where the phrase that begins at an offset ends, and its closing mark with it.
  ///
  /// - Returns: The range of the closing mark, or nil when nothing closes the phrase.
  /// - Complexity: O(bytes looked at).
  func closing(from offset: Int, in text: QueryText) -> Range<Int>? {
    let marks = closingMarks.map { Array($0.utf8) }
    var position = offset
    while position < text.bytes.count {
      let escaped = text.escapeLength(at: position)
      if escaped > 0 {
        position += escaped
        continue
      }
      if let mark = marks.first(where: { text.bytes[position...].starts(with: $0) }) {
        let end = position + mark.count
        if !isSingle || !text.isAlphanumeric(at: end) { return position..<end }
      }
      position += 1
    }
    return nil
  }
}
