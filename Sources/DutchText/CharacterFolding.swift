/// Characters that are written in more than one way and mean the same in Dutch text.
enum CharacterFolding {
  /// Appends what stands for a scalar in a form, before lower-casing; nothing for an invisible one.
  static func append(_ scalar: UInt32, to folded: inout [UInt32]) {
    switch scalar {
    case 0x00..<0x60, 0x61..<0x80: folded.append(scalar)
    case 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032: folded.append(0x27)
    case 0x2010, 0x2011: folded.append(0x2D)
    case 0x132: folded += [0x49, 0x4A]
    case 0x133: folded += [0x69, 0x6A]
    case 0x149: folded += [0x27, 0x6E]
    case 0xB2, 0xB3: folded.append(scalar - 0xB2 + 0x32)
    case 0xB9: folded.append(0x31)
    case 0x2070, 0x2074...0x2079: folded.append(scalar - 0x2070 + 0x30)
    case 0x2080...0x2089: folded.append(scalar - 0x2080 + 0x30)
    case 0xFB00...0xFB06: folded += ligature(scalar)
    case 0xFF01...0xFF5E: append(scalar - 0xFEE0, to: &folded)
    default: if !Letters.category(scalar).isIgnorable { folded.append(scalar) }
    }
  }

  /// The letters of `ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ`, which text taken from PDF is full of.
  private static func ligature(_ scalar: UInt32) -> [UInt32] {
    switch scalar {
    case 0xFB00: return [0x66, 0x66]
    case 0xFB01: return [0x66, 0x69]
    case 0xFB02: return [0x66, 0x6C]
    case 0xFB03: return [0x66, 0x66, 0x69]
    case 0xFB04: return [0x66, 0x66, 0x6C]
    default: return [0x73, 0x74]
    }
  }
}
