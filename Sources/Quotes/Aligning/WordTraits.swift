internal import DutchText

/// What an alignment asks of a unit, looked up once.
struct WordTraits: Hashable {
  /// What it costs to leave it out.
  let weight: Int
  /// The word as it is compared; empty for marks.
  let word: String
  /// In lower case without hyphens and accents, so that only spelling can differ.
  private let letters: [UInt8]
  private let number: Int?
  private let isNumber: Bool
  private let isMark: Bool
  private let key: [UInt8]

  /// A word, a function word, a mark.
  private static let weights = (word: 12, function: 4, mark: 1)

  init(_ unit: QuoteUnit) {
    key = unit.key
    isMark = unit.kind != .word
    guard !isMark else {
      weight = Self.weights.mark
      word = ""
      letters = []
      number = nil
      isNumber = false
      return
    }
    let lower = Self.lowercase(unit.key)
    word = String(decoding: lower, as: UTF8.self)
    weight = StopWords.contains(lower) ? Self.weights.function : Self.weights.word
    letters = Self.letters(lower)
    let value = NumberWords.value(of: word)
    isNumber = value != nil || lower.contains { (0x30...0x39).contains($0) }
    number = value
  }

  /// What it costs to write this word for another one; 0 when they are the same.
  func cost(of other: WordTraits) -> Int {
    if key == other.key { return 0 }
    if isMark != other.isMark { return weight + other.weight }
    if isMark { return 1 }
    if word == other.word { return 1 }
    if letters == other.letters { return 2 }
    let heavier = max(weight, other.weight)
    if isNumber, other.isNumber { return number == other.number ? 2 : heavier / 2 }
    return isAkin(other) ? heavier / 2 : heavier
  }

  /// Whether only hyphens, accents or capitals tell it from another word.
  func isSpelling(of other: WordTraits) -> Bool { !isMark && letters == other.letters }

  /// Whether it is a number.
  var isNumeric: Bool { isNumber }

  /// Whether both begin alike: forms of one word, as a rule.
  private func isAkin(_ other: WordTraits) -> Bool {
    let shared = zip(letters, other.letters).prefix { $0 == $1 }.count
    return shared >= 4 && shared * 5 >= max(letters.count, other.letters.count) * 3
  }

  private static func lowercase(_ key: [UInt8]) -> [UInt8] {
    if key.allSatisfy({ $0 < 0x80 }) {
      return key.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
    return Array(String(decoding: key, as: UTF8.self).lowercased().utf8)
  }

  private static func letters(_ lower: [UInt8]) -> [UInt8] {
    if lower.allSatisfy({ $0 < 0x80 }) { return lower.filter { $0 != 0x2D && $0 != 0x27 } }
    var letters: [UInt8] = []
    for scalar in lower.scalars where scalar != "-" && scalar != "'" {
      letters += Array(String(Self.plain[scalar] ?? scalar).utf8)
    }
    return letters
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (marked, letter) in [
      ("áàâä", "a"), ("éèêë", "e"), ("íìîï", "i"), ("óòôö", "o"), ("úùûü", "u"), ("ç", "c"),
      ("ñ", "n"),
    ] as [(String, Unicode.Scalar)] {
      for scalar in marked.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()
}
