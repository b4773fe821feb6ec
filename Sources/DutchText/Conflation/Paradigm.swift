/// The forms that a stem may have: the rules of `StemGenerator` the other way round.
///
/// More than Dutch allows, for they are only looked up: a stem does not say whether it is a noun, or which of
/// two spellings its forms have.
struct Paradigm: ~Copyable {
  private var form: [UInt8] = []
  private var word = FoldedWord()
  private let lexicon = InflectionLexicon.shared

  /// Calls `body` with each form of a stem, and how it follows; the stem itself first.
  ///
  /// - Parameters:
  ///   - stem: A stem, diaereses included.
  ///   - mayBegin: False only for bytes with which no form begins that is of interest: such forms are left out.
  ///   - body: Receives the forms.
  mutating func forEachForm(
    of stem: [UInt8], where mayBegin: ([UInt8]) -> Bool, _ body: ([UInt8], Inflection) -> Void
  ) {
    guard stem.count > 1 else { return body(stem, .base) }
    // What precedes the letters that a stem loses before an ending.
    let shared = Array(stem.dropLast(stem.ends(in: "ieel") ? 3 : 2))
    let hasSuffixed = mayBegin(shared)
    if hasSuffixed {
      forEachSuffixed(of: stem, where: mayBegin, body)
      forEachDiaeresis(of: stem, body)
    }
    forEachParticiple(of: stem, where: mayBegin, body)
    if hasSuffixed, stem.ends(in: "heid") { emit(stem.dropLast(2), Self.den, .plural, body) }
    if hasSuffixed, stem.ends(in: "ng") { emit(stem.dropLast(), Self.kje, .diminutive, body) }
    lexicon.forEachIrregularForm(of: stem, in: &word, body)
  }

  /// The stem itself, and what follows it as it stands or before a vowel.
  private mutating func forEachSuffixed(
    of stem: [UInt8], where mayBegin: ([UInt8]) -> Bool, _ body: ([UInt8], Inflection) -> Void
  ) {
    if mayBegin(stem) {
      body(stem, .base)
      for (ending, inflection) in Self.afterStem { emit(stem[...], ending, inflection, body) }
    }
    for vowelStem in Self.vowelStems(of: stem) where mayBegin(vowelStem + [UInt8(ascii: "e")]) {
      for (ending, inflection) in Self.afterVowelStem {
        emit(vowelStem[...], ending, inflection, body)
      }
    }
  }

  private static let afterStem: [([UInt8], Inflection)] = bytes([
    ("n", .nPlural), ("s", .sPlural), ("s", .partitive), ("'s", .sPlural), ("t", .present),
    ("te", .past),
    ("de", .past), ("ten", .pastPlural), ("den", .pastPlural), ("d", .prefixedParticiple),
    ("st", .superlative), ("ste", .superlative), ("je", .diminutive), ("tje", .diminutive),
    ("jes", .diminutive), ("tjes", .diminutive), ("pje", .diminutive), ("der", .comparative),
  ])

  /// All begin with *e*.
  private static let afterVowelStem: [([UInt8], Inflection)] = bytes([
    ("en", .plural), ("e", .adjective), ("er", .comparative), ("ere", .comparative),
    ("end", .gerund), ("ende", .gerund), ("etje", .diminutive), ("etjes", .diminutive),
  ])

  private static let afterParticiple: [([UInt8], Inflection)] = bytes([
    ("t", .participle), ("d", .participle), ("", .participle), ("te", .inflectedParticiple),
    ("de", .inflectedParticiple),
  ])

  private static let ge = Array("ge".utf8)
  private static let den = Array("den".utf8)
  private static let kje = Array("kje".utf8)
  private static let plural = Array("ën".utf8)
  private static let adjective = Array("ële".utf8)

  private static func bytes(_ endings: [(String, Inflection)]) -> [([UInt8], Inflection)] {
    endings.map { (Array($0.utf8), $1) }
  }

  private mutating func emit(
    _ stem: ArraySlice<UInt8>, _ ending: [UInt8], _ inflection: Inflection,
    _ body: ([UInt8], Inflection) -> Void
  ) {
    form.removeAll(keepingCapacity: true)
    form += stem
    form += ending
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
    if stem.ends(in: "ie") || stem.ends(in: "ee") { emit(stem[...], Self.plural, .plural, body) }
    if stem.ends(in: "ie") { emit(stem.dropLast(), Self.plural, .plural, body) }
    if stem.ends(in: "ieel") { emit(stem.dropLast(3), Self.adjective, .adjective, body) }
  }

  /// `ge-…-t`, after each particle with which the stem may start.
  private mutating func forEachParticiple(
    of stem: [UInt8], where mayBegin: ([UInt8]) -> Bool, _ body: ([UInt8], Inflection) -> Void
  ) {
    var hash: UInt64 = 0
    for start in 0..<min(stem.count - 1, 14) {
      if start > 0 { hash = FoldedWord.hash(hash, stem[start - 1]) }
      guard start == 0 || lexicon.isParticle(hash) else { continue }
      for rest in Self.afterGe(stem[start...]) {
        let participle = stem[..<start] + Self.ge + rest
        guard mayBegin(participle) else { continue }
        for (ending, inflection) in Self.afterParticiple {
          emit(participle[...], ending, inflection, body)
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
