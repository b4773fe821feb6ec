/// The words of a text, and where each word with a capital stands in it: names are looked up, not
/// searched for.
struct CapitalisedWords {
  /// A word between spaces, and the byte after it.
  struct Word {
    let text: Substring
    let endIndex: Int
  }

  /// All words, in order.
  private(set) var words: [Word] = []
  private var placesOfWord: [String: [Int]] = [:]

  /// Reads a text once.
  ///
  /// - Complexity: O(*text*).
  init(_ text: String) {
    let utf8 = text.utf8
    var start = utf8.startIndex
    var offset = 0
    var hasCapital = false
    var index = start
    while true {
      let byte = index < utf8.endIndex ? utf8[index] : UInt8(ascii: " ")
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
        if start < index {
          let word = text[start..<index]
          if hasCapital { placesOfWord[Self.bare(word), default: []].append(words.count) }
          words.append(Word(text: word, endIndex: offset))
        }
        guard index < utf8.endIndex else { return }
        start = utf8.index(after: index)
        hasCapital = false
      } else if byte >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
        hasCapital = true
      }
      index = utf8.index(after: index)
      offset += 1
    }
  }

  /// Where a word stands, given as `bare(_:)` gives it.
  func places(of word: String) -> [Int] { placesOfWord[word] ?? [] }

  /// Without the marks around it and in it, in lower case.
  static func bare(_ word: Substring) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else {
      return word.lowercased().filter { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
    }
    let letters = word.utf8.map { $0 | 0x20 }.filter {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    guard word.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }) else {
      return String(decoding: letters, as: UTF8.self)
    }
    return word.lowercased().filter { $0.isLetter || $0 == "-" || $0 == "'" }
  }
}
