/// The forms that a stem may have: the rules of `StemGenerator` the other way round.
///
/// More than Dutch allows, for they are only looked up: a stem does not say whether it is a noun, or which of
/// two spellings its forms have.
struct Paradigm {
  private var form: [UInt8] = []
  private let lexicon = InflectionLexicon.shared

  /// Calls `body` with each form of a stem, and how it follows; the stem itself first.
  mutating func forEachForm(of stem: [UInt8], _ body: ([UInt8], Inflection) -> Void) {
    guard stem.count > 1 else { return body(stem, .base) }
    body(stem, .base)
    for (ending, inflection) in Self.afterStem { emit(stem, ending, inflection, body) }
    for vowelStem in Self.vowelStems(of: stem) {
      for (ending, inflection) in Self.afterVowelStem { emit(vowelStem, ending, inflection, body) }
    }
    forEachDiaeresis(of: stem, body)
    forEachParticiple(of: stem, body)
    if stem.ends(in: "heid") { emit(Array(stem.dropLast(2)), "den", .plural, body) }
    if stem.ends(in: "ng") { emit(Array(stem.dropLast()), "kje", .diminutive, body) }
    lexicon.forEachIrregularForm(of: stem, body)
  }

  private static let afterStem: [(String, Inflection)] = [
    ("n", .nPlural), ("s", .sPlural), ("s", .partitive), ("'s", .sPlural), ("t", .present),
    ("te", .past),
    ("de", .past), ("ten", .pastPlural), ("den", .pastPlural), ("d", .prefixedParticiple),
    ("st", .superlative), ("ste", .superlative), ("je", .diminutive), ("tje", .diminutive),
    ("jes", .diminutive), ("tjes", .diminutive), ("pje", .diminutive), ("der", .comparative),
  ]

  private static let afterVowelStem: [(String, Inflection)] = [
    ("en", .plural), ("e", .adjective), ("er", .comparative), ("ere", .comparative),
    ("end", .gerund), ("ende", .gerund), ("etje", .diminutive), ("etjes", .diminutive),
  ]

  private mutating func emit(
    _ stem: [UInt8], _ ending: String, _ inflection: Inflection,
    _ body: ([UInt8], Inflection) -> Void
  ) {
    form.removeAll(keepingCapacity: true)
    form += stem
    form += ending.utf8
    body(form, inflection)
  }

  /// How a stem may be spelled before a vowel: `loop` as `lop`, `bom` as `bomm`, `huis` as `huiz`.
  private static func vowelStems(of stem: [UInt8]) -> [[UInt8]] {
    let last = stem[stem.count - 1]
    var stems = [stem]
    if stem.count > 2, last == UInt8(ascii: "f") || last == UInt8(ascii: "s") {
      stems.append(stem.dropLast() + [last == UInt8(ascii: "f") ? 0x76 : 0x7A])
    }
    let before = stem[stem.count - 2]
    guard isVowel(before), !isVowel(last) else { return stems }
    if stem.count > 2, stem[stem.count - 3] == before {
      return stems.map { Array($0.dropLast(2)) + $0.suffix(1) }
    }
    return stems + [stem + [last]]
  }

  private mutating func forEachDiaeresis(
    of stem: [UInt8], _ body: ([UInt8], Inflection) -> Void
  ) {
    if stem.ends(in: "ie") || stem.ends(in: "ee") { emit(stem, "ën", .plural, body) }
    if stem.ends(in: "ie") { emit(Array(stem.dropLast()), "ën", .plural, body) }
    if stem.ends(in: "ieel") { emit(Array(stem.dropLast(3)), "ële", .adjective, body) }
  }

  /// `ge-…-t`, after each particle with which the stem may start.
  private mutating func forEachParticiple(
    of stem: [UInt8], _ body: ([UInt8], Inflection) -> Void
  ) {
    for start in 0..<min(stem.count - 1, 14)
    where start == 0 || lexicon.isParticle(FoldedWord.hash(stem[..<start])) {
      for rest in Self.afterGe(stem[start...]) {
        let participle = stem[..<start] + Array("ge".utf8) + rest
        for ending in ["t", "d", ""] { emit(Array(participle), ending, .participle, body) }
        for ending in ["te", "de"] {
          emit(Array(participle), ending, .inflectedParticiple, body)
        }
      }
    }
  }

  /// What follows `ge`, with a diaeresis where the two vowels would be read as one.
  private static func afterGe(_ rest: ArraySlice<UInt8>) -> [[UInt8]] {
    let second: UInt8
    switch rest.first {
    case UInt8(ascii: "e"): second = 0xAB
    case UInt8(ascii: "i"): second = 0xAF
    case UInt8(ascii: "u"): second = 0xBC
    default: return [Array(rest)]
    }
    return [Array(rest), [0xC3, second] + rest.dropFirst()]
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: byte >= 0x80
    }
  }
}

// MARK: - Endings
extension [UInt8] {
  fileprivate func ends(in ending: String) -> Bool {
    count > ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
