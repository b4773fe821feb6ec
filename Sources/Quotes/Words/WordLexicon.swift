/// All words of the lists in one table, looked up by bytes.
///
/// Open addressing with linear probing at a quarter of the load, so that most words of a text, which are in no list,
/// cost one look at two bytes.
struct WordLexicon: Sendable {
  private struct Entry {
    var folded: FoldedWord
    /// The bytes of a word that is longer than a folded one keeps.
    var rest: [UInt8]
    var word: LineWord
  }

  private static let slotCount = 1 << 14

  /// Numbers of entries, counted from 1; 0 is free.
  private var slots = [UInt16](repeating: 0, count: slotCount)
  private var entries: [Entry] = []

  /// The words of all lists.
  static let shared = WordLexicon()

  private init() {
    var words: [String: LineWord] = [:]
    func add(_ list: WordLists, _ some: some Sequence<String>) {
      for word in some { words[word, default: LineWord()].lists.insert(list) }
    }
    for (list, some) in FunctionWords.lists { add(list, some) }
    for (list, some) in PersonWords.lists { add(list, some) }
    for (list, text) in SpeechWords.lists { add(list, FunctionWords.words(text)) }
    add(.maleNames, GivenNames.male)
    add(.femaleNames, GivenNames.female)
    for (word, cue) in CueVerb.table { words[word, default: LineWord()].cue = cue }
    for (word, particle) in CueVerb.Particles.words {
      words[word, default: LineWord()].particle = particle
    }
    for key in KeyWord.allCases { words[key.rawValue, default: LineWord()].key = key }
    for (text, word) in words { insert(text, word) }
  }

  private mutating func insert(_ text: String, _ word: LineWord) {
    let bytes = Array(text.utf8)
    let folded = FoldedWord(bytes)
    var entry = Entry(
      folded: folded, rest: Array(bytes.dropFirst(FoldedWord.keyByteCount)), word: word)
    entry.word.byteCount = UInt32(bytes.count)
    entry.word.tail = folded.tail
    if PersonWords.isPerson(bytes[...]) { entry.word.lists.insert(.persons) }
    precondition(entries.count < Int(UInt16.max), "the lists have fewer than 65,535 words")
    entries.append(entry)
    var slot = folded.hash & (Self.slotCount - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
    slots[slot] = UInt16(entries.count)
  }

  /// What is known of a word in lower case.
  ///
  /// - `bytes`: All its bytes; asked for where the first sixteen do not tell.
  /// - Complexity: O(1) for nearly all words.
  func word(_ folded: FoldedWord, bytes: () -> [UInt8]) -> LineWord {
    if let found = entry(folded, bytes) { return found }
    var word = LineWord()
    word.byteCount = UInt32(folded.byteCount)
    word.tail = folded.tail
    if folded.hasHyphen || PersonWords.mayBePerson(folded) { complete(&word, bytes()) }
    return word
  }

  /// What is known of a word in lower case by its bytes.
  func word(_ bytes: ArraySlice<UInt8>) -> LineWord {
    word(FoldedWord(bytes)) { Array(bytes) }
  }

  /// What is known of a word in lower case.
  func word(_ text: String) -> LineWord { word(Array(text.utf8)[...]) }

  private func entry(_ folded: FoldedWord, _ bytes: () -> [UInt8]) -> LineWord? {
    var slot = folded.hash & (Self.slotCount - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.folded == folded,
        entry.rest.isEmpty || entry.rest.elementsEqual(bytes().dropFirst(FoldedWord.keyByteCount))
      {
        return entry.word
      }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return nil
  }

  /// Adds what the parts of a word say: the end of a compound, the first of two first names.
  private func complete(_ word: inout LineWord, _ bytes: [UInt8]) {
    if PersonWords.isPerson(bytes[...]) { word.lists.insert(.persons) }
    if let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) {
      let first = bytes[..<hyphen]
      if let name = entry(FoldedWord(first), { Array(first) }) {
        word.lists.formUnion(name.lists.intersection(.givenNames))
      }
    }
  }
}
