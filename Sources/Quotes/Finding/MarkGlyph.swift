/// A quotation mark as it is written.
enum MarkGlyph: UInt8, Sendable {
  case straightDouble, straightSingle, lowDouble, lowSingle, leftDouble, rightDouble
  case leftSingle, rightSingle, leftGuillemet, rightGuillemet, leftAngle, rightAngle

  /// The mark at a byte of a text, or nil; `byte` is the text's there.
  @inline(__always)
  static func at(_ offset: Int, of text: [UInt8]) -> MarkGlyph? {
    switch text[offset] {
    case 0x22: return .straightDouble
    case 0x27: return .straightSingle
    case 0xC2:
      guard offset + 1 < text.count else { return nil }
      return text[offset + 1] == 0xAB
        ? .leftGuillemet : text[offset + 1] == 0xBB ? .rightGuillemet : nil
    case 0xE2:
      guard offset + 2 < text.count, text[offset + 1] == 0x80 else { return nil }
      return general(text[offset + 2])
    default: return nil
    }
  }

  /// The mark U+2000 + (`last` − 0x80), if it is one.
  private static func general(_ last: UInt8) -> MarkGlyph? {
    switch last {
    case 0x98, 0x9B: .leftSingle
    case 0x99: .rightSingle
    case 0x9A: .lowSingle
    case 0x9C, 0x9F: .leftDouble
    case 0x9D: .rightDouble
    case 0x9E: .lowDouble
    case 0xB9: .leftAngle
    case 0xBA: .rightAngle
    default: nil
    }
  }

  /// Bytes in UTF-8.
  var byteCount: Int {
    switch self {
    case .straightDouble, .straightSingle: 1
    case .leftGuillemet, .rightGuillemet: 2
    default: 3
    }
  }

  /// Whether it may be an apostrophe.
  var isApostrophe: Bool { self == .straightSingle || self == .rightSingle }

  /// Whether this mark, as a closing one, ends what `opening` began.
  func closes(_ opening: MarkGlyph) -> Bool {
    switch self {
    case .straightDouble: opening == .straightDouble || opening == .lowDouble
    case .straightSingle: opening == .straightSingle
    case .rightDouble: opening == .leftDouble || opening == .lowDouble || opening == .rightDouble
    case .leftDouble: opening == .lowDouble
    case .rightSingle: opening == .leftSingle || opening == .lowSingle || opening == .rightSingle
    case .leftSingle: opening == .lowSingle
    case .rightGuillemet: opening == .leftGuillemet
    case .leftGuillemet: opening == .rightGuillemet
    case .rightAngle: opening == .leftAngle
    case .leftAngle: opening == .rightAngle
    case .lowDouble, .lowSingle: false
    }
  }
}
