/// Where wanted words stand with a capital in a text: names are looked up, not searched for.
struct CapitalisedWords {
  private let text: String
  /// Where the wanted words end, by their bare form.
  private var endsOfWord: [String: [Int]] = [:]

  /// Reads a text once, whose words stand between spaces and line feeds.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - wanted: Words in lower case.
  /// - Complexity: O(*text*).
  init(_ text: String, wanted: Set<String>) {
    self.text = text
    let keys = Set(wanted.map { Self.key($0.utf8.span, 0..<$0.utf8.count) })
    let utf8 = text.utf8.span
    var start = 0
    var hasCapital = false
    var isASCII = true
    for offset in 0...utf8.count {
      let byte = offset < utf8.count ? utf8[offset] : UInt8(ascii: " ")
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\n") {
        if byte >= 0x80 { isASCII = false }
        if byte &- UInt8(ascii: "A") < 26 { hasCapital = true }
        continue
      }
      if isASCII ? hasCapital && keys.contains(Self.key(utf8, start..<offset)) : true {
        let bare = Self.bare(word(start..<offset))
        if wanted.contains(bare) { endsOfWord[bare, default: []].append(offset) }
      }
      start = offset + 1
      hasCapital = false
      isASCII = true
    }
  }

  /// The bytes after the places of a word that was wanted, in order.
  func ends(of word: String) -> [Int] { endsOfWord[word] ?? [] }

  /// The last words before a byte of the text, at most `count`, in order.
  ///
  /// - Complexity: O(bytes of the words).
  func words(before end: Int, count: Int) -> [Substring] {
    let utf8 = text.utf8.span
    var words: [Substring] = []
    var wordEnd = end
    while words.count < count, wordEnd > 0 {
      var start = wordEnd
      while start > 0, utf8[start - 1] != UInt8(ascii: " "), utf8[start - 1] != UInt8(ascii: "\n") {
        start -= 1
      }
      if start < wordEnd { words.append(word(start..<wordEnd)) }
      wordEnd = start - 1
    }
    return words.reversed()
  }

  /// Without the marks around it and in it, in lower case.
  static func bare(_ word: Substring) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else {
      return word.lowercased().filter { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
    }
    let kept = word.utf8.lazy.map { byte in
      byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }.filter { byte in
      byte &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    }
    return String(decoding: Array(kept), as: UTF8.self)
  }

  private func word(_ range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// A number that is the same for words whose bare ASCII form is.
  private static func key(_ utf8: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for offset in range {
      let byte = utf8[offset]
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      guard isLetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") else { continue }
      key = key << 5 ^ key >> 59 ^ UInt64(byte & 0x1F)
    }
    return key
  }
}
