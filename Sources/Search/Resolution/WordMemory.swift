internal import Index

/// What a segment said of the words of one query, so that none is looked up twice.
final class WordMemory {
  // Arrays beside each other, so that asking for one thing copies nothing else.
  private var forms: [[UInt8]] = []
  private var places: [(number: Int, entry: FormEntry)??] = []
  private var terms: [[TermKey]?] = []
  private var names: [[UInt8]?] = []
  private var parts: [[TermKey]?] = []
  private var guesses: [[[UInt8]]?] = []
  private var slots = HashedNumbers(capacity: 128)

  /// Differs from run to run, so that no query can be made to collide; no result depends on it.
  private static let seed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  /// Nothing, with room for the words of most queries.
  init() {
    let capacity = 32
    forms.reserveCapacity(capacity)
    places.reserveCapacity(capacity)
    terms.reserveCapacity(capacity)
    names.reserveCapacity(capacity)
    parts.reserveCapacity(capacity)
    guesses.reserveCapacity(capacity)
  }

  /// The number of a word, which is new to the table or not.
  func number(of form: [UInt8]) -> Int {
    let hash = Self.hash(form)
    if let known = slots.number(hash, where: { forms[$0] == form }) { return known }
    slots.append(hash)
    forms.append(form)
    places.append(nil)
    terms.append(nil)
    names.append(nil)
    parts.append(nil)
    guesses.append(nil)
    return forms.count - 1
  }

  /// The word with a number.
  func form(_ word: Int) -> [UInt8] { forms[word] }

  /// Where the segment has a word, nil within where it does not; nil if it was not asked.
  func place(_ word: Int) -> (number: Int, entry: FormEntry)?? { places[word] }

  /// Remembers where the segment has a word.
  func setPlace(_ word: Int, _ place: (number: Int, entry: FormEntry)?) {
    places[word] = .some(place)
  }

  /// The terms of a word; nil if the segment was not asked.
  func terms(_ word: Int) -> [TermKey]? { terms[word] }

  /// Remembers the terms of a word.
  func setTerms(_ word: Int, _ keys: [TermKey]) { terms[word] = keys }

  /// The key of a word's term; nil where the segment lacks the word.
  func name(_ word: Int) -> [UInt8]? { names[word] }

  /// Remembers the key of a word's term.
  func setName(_ word: Int, _ name: [UInt8]) { names[word] = name }

  /// The terms of the words that have a word as a part; nil if the segment was not asked.
  func parts(_ word: Int) -> [TermKey]? { parts[word] }

  /// Remembers the terms of the words that have a word as a part.
  func setParts(_ word: Int, _ keys: [TermKey]) { parts[word] = keys }

  /// The keys that a word may have that the segment lacks; nil if they were not looked for.
  func guesses(_ word: Int) -> [[UInt8]]? { guesses[word] }

  /// Remembers the keys that a word may have.
  func setGuesses(_ word: Int, _ keys: [[UInt8]]) { guesses[word] = keys }

  private static func hash(_ form: [UInt8]) -> UInt64 {
    var hash = seed
    for byte in form {
      hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash ^ hash >> 32
  }
}
