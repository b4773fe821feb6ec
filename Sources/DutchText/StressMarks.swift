/// Takes away accents that mark stress and keeps those that belong to the spelling.
///
/// Dutch marks stress with an acute accent (`vóór`, `hún`; formerly also a grave one: `hèt`), while an
/// accent on the last *e* of a loan word (`café`, `privé`) and most grave accents on *e* (`scène`) are
/// spelling. Rules of our own. `één` is a word of its own, and `éen` and `Eén` are spellings of it.
enum StressMarks {
  /// Folds a word in lower case, part by part between hyphens and apostrophes.
  static func fold(_ scalars: [UInt32]) -> [UInt32] {
    guard scalars.contains(where: { $0 >= 0x80 }) else { return scalars }
    var folded: [UInt32] = []
    var part: [UInt32] = []
    for scalar in scalars {
      if scalar == 0x2D || scalar == 0x27 {
        folded += foldPart(part)
        folded.append(scalar)
        part.removeAll(keepingCapacity: true)
      } else {
        part.append(scalar)
      }
    }
    return folded + foldPart(part)
  }

  private static let acute: UInt32 = 0xE9
  private static let grave: UInt32 = 0xE8
  private static let plain: UInt32 = 0x65

  /// Beginnings of compounds whose accent is spelling: `privéleven`, `caféhouder`.
  private static let loans: [[UInt32]] = [
    "appliqué", "attaché", "café", "canapé", "cliché", "comité", "communiqué", "coupé", "defilé",
    "employé", "exposé", "logé", "oké", "paté", "privé", "procedé", "protegé", "resumé", "rosé",
    "saté", "soufflé", "tracé",
  ].map { $0.unicodeScalars.map(\.value) }

  private static func foldPart(_ part: [UInt32]) -> [UInt32] {
    if isOne(part) { return [acute, acute, 0x6E] }
    guard part.count > 1 else { return part }  // "à" is a word
    var folded: [UInt32] = []
    for (position, scalar) in part.enumerated() {
      switch scalar {
      case acute: folded.append(keepsAcute(part, at: position) ? acute : plain)
      case grave: folded.append(keepsGrave(part, at: position) ? grave : plain)
      case 0xE0, 0xE1: folded.append(0x61)
      case 0xEC, 0xED: folded.append(0x69)
      case 0xF2, 0xF3: folded.append(0x6F)
      case 0xF9, 0xFA: folded.append(0x75)
      case 0x1E2F: folded.append(0xEF)
      case 0x300, 0x301: if !follows(part, position) { folded.append(scalar) }
      default: folded.append(scalar)
      }
    }
    return folded
  }

  /// `één`, and with the accent that a typist left out.
  private static func isOne(_ part: [UInt32]) -> Bool {
    part.count == 3 && part[2] == 0x6E && part.contains(acute)
      && part.prefix(2).allSatisfy { $0 == acute || $0 == plain }
  }

  /// Whether a combining accent stands on an ASCII letter, as on the *j* of `bíj́na`.
  private static func follows(_ part: [UInt32], _ position: Int) -> Bool {
    position > 0 && part[position - 1] &- 0x61 < 26
  }

  private static func keepsAcute(_ part: [UInt32], at position: Int) -> Bool {
    let rest = part[(position + 1)...]
    if rest.first == acute || position > 0 && part[position - 1] == acute { return false }
    guard part[..<position].contains(where: isVowel) else { return false }
    if rest.first == plain {  // matinée, matinées; not véel
      return rest.count == 1 || rest.elementsEqual([plain, 0x73])
    }
    return endings.contains { rest.elementsEqual($0) }
      || loans.contains { $0.count == position + 1 && part.starts(with: $0) }
  }

  /// What may follow the last *é* of a loan word: plural and diminutive.
  private static let endings: [[UInt32]] = ["", "s", "tje", "tjes", "ën"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// A grave accent marks stress only on a doubled letter (`gèèn`) and in a word of one syllable:
  /// `hèt`, `èn`; not `scène` or `blèrt`.
  private static func keepsGrave(_ part: [UInt32], at position: Int) -> Bool {
    let isDoubled =
      position > 0 && part[position - 1] == grave
      || position + 1 < part.count && part[position + 1] == grave
    if isDoubled { return false }
    return position == part.count - 1 || part.filter(isVowel).count > 1
      || part.starts(with: [0x62, 0x6C, grave, 0x72])
  }

  private static func isVowel(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE0...0xE6, 0xE8...0xEF, 0xF2...0xF6, 0xF9...0xFC:
      return true
    default:
      return false
    }
  }
}
