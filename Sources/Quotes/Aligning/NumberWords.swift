/// The values of Dutch number words: `veertig`, `eenendertig`, `honderdvijftig`, `twaalfduizend`.
enum NumberWords {
  /// The value of a word in lower case or of digits, or nil for what is no number.
  static func value(of word: String) -> Int? {
    guard let first = word.utf8.first, word.utf8.count <= 60 else { return nil }
    if (0x30...0x39).contains(first) { return Int(word) }
    // Every number word begins with one of these letters and ends in one of those.
    guard firstLetters.contains(first), word.utf8.last.map({ lastLetters.contains($0) }) == true
    else { return nil }
    let letters = word.map { $0 == "é" || $0 == "ë" || $0 == "è" ? "e" : $0 }.filter { $0 != "-" }
    return value(letters[...], limit: 1_000_000)
  }

  private static func value(_ letters: ArraySlice<Character>, limit: Int) -> Int? {
    let text = String(letters)
    if let known = small[text] { return known }
    for (name, unit) in [("duizend", 1_000), ("honderd", 100)] where unit < limit {
      guard let place = position(of: name, in: letters) else { continue }
      let before = letters[..<place]
      var after = letters[(place + name.count)...]
      if after.starts(with: "en"), after.count > 2 { after = after.dropFirst(2) }
      let factor = before.isEmpty ? 1 : value(before, limit: unit)
      let rest = after.isEmpty ? 0 : value(after, limit: unit)
      if let factor, let rest { return factor * unit + rest }
    }
    // eenentwintig: a unit, en, a ten
    for (name, ten) in tens where text.hasSuffix("en" + name) {
      let unit = String(letters.dropLast(name.count + 2))
      if let value = small[unit], (1...9).contains(value) { return ten + value }
    }
    return nil
  }

  private static func position(of name: String, in letters: ArraySlice<Character>) -> Int? {
    let name = Array(name)
    guard letters.count >= name.count else { return nil }
    return (letters.startIndex...(letters.endIndex - name.count)).first {
      letters[$0..<($0 + name.count)].elementsEqual(name)
    }
  }

  private static let firstLetters = Set("endvzath".utf8 + [0xC3])
  private static let lastLetters = Set("lnerfsdtg".utf8 + [0xA9])

  private static let tens = [
    ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60),
    ("zeventig", 70), ("tachtig", 80), ("negentig", 90),
  ]

  private static let small: [String: Int] = {
    var values = [
      "nul": 0, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
      "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14,
      "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
    ]
    for (name, value) in tens { values[name] = value }
    return values
  }()
}
