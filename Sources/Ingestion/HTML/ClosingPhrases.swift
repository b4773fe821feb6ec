/// Lines at the end of an article that are about it, Dutch and English.
///
/// They say whom to write to, who contributed, where it appeared before, what to subscribe to.
/// Only looked for behind the last paragraphs, since within an article the same words can be its own.
enum ClosingPhrases {
  /// Whether a line is one of them.
  static func isClosing(_ line: String) -> Bool {
    let (words, text) = words(of: line)
    guard let first = text.utf8.first else { return false }
    let bytes = text.utf8.span
    let isOpening = openings[Int(first)].contains { opening in
      SimpleText.starts(bytes, with: opening)
        && (bytes.count == opening.count || bytes[opening.count] == 0x20)
    }
    return isOpening || isContact(words, line) || isContribution(words)
  }

  /// The words of a line in lower case, those before the first with a letter left out, and the same
  /// joined with spaces.
  private static func words(of line: String) -> (words: [Substring], text: String) {
    guard let folded = simpleWords(of: LowerCase.bytes(of: line)) else {
      var words = line.lowercased().split { !isWordPart($0) }
      while let first = words.first, first.allSatisfy({ !$0.isLetter && $0 != "©" }) {
        words.removeFirst()
      }
      return (words, words.joined(separator: " "))
    }
    let text = String(decoding: folded, as: UTF8.self)
    return (text.utf8.split(separator: 0x20).map { Substring($0) }, text)
  }

  /// The same of simple text, joined; nil for any other.
  private static func simpleWords(of line: [UInt8]) -> [UInt8]? {
    let bytes = line.span
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var wordStart = 0
    var hasLetter = false
    var offset = 0
    while offset <= bytes.count {
      let byte = offset < bytes.count ? bytes[offset] : 0x20
      let width = byte < 0x80 ? 1 : SimpleText.width(of: bytes, at: offset)
      guard width > 0 else { return nil }
      let isCopyright = byte == 0xC2 && bytes[offset + 1] == 0xA9
      let isLetter =
        byte < 0x80
        ? SimpleText.isLetter(byte) : SimpleText.isLetter(bytes, at: offset) || isCopyright
      let isNumber =
        byte < 0x80 ? SimpleText.isDigit(byte) : SimpleText.isNumber(bytes, at: offset)
      if isLetter { hasLetter = true }
      if isLetter || isNumber {
        for place in offset..<offset + width { words.append(bytes[place]) }
      } else if words.count > wordStart {
        // Numbers before the first word are left out.
        if hasLetter { words.append(0x20) } else { words.removeAll(keepingCapacity: true) }
        wordStart = words.count
      }
      offset += width
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }

  private static let openings = phrases(
    """
    reporting by|additional reporting by|editing by|writing by|compiled by
    this article originally|this article was originally|this story originally|this post originally
    this story was originally|this piece originally|this piece was originally|originally published
    this article first appeared|this story first appeared|this article appeared
    a version of this|cross posted|first published|this article has been updated
    this story has been updated|sign up for|sign up to|subscribe to|subscribe now|have a tip
    got a tip|if you purchase|we may earn|all rights reserved|copyright|©
    get the latest|get all the latest|get our|for the latest|all the latest|download the app
    want more|want to read more|read more|read next|follow us|follow me
    listen to|join our|like us on|support our|would you like to write|got something
    chat with us|submit a|we want to hear|click here|to learn more|if you liked|did you enjoy
    dit artikel verscheen eerder|dit artikel is eerder|dit artikel verscheen|dit stuk verscheen
    dit artikel werd eerder|dit verhaal verscheen eerder|dit interview verscheen
    deze column verscheen|dit blog verscheen|deze blog verscheen|eerder verschenen
    dit artikel is oorspronkelijk|dit artikel is bijgewerkt|dit artikel is geschreven door
    met medewerking van|mede mogelijk gemaakt door|meer weten|meer informatie
    neem contact op met|wil je reageren|wilt u reageren|reageren kan|reageer op|mail naar
    tips mail|heb je een tip|heeft u een tip|schrijf je in|schrijf u in|meld je aan|meld u aan
    abonneer je|abonneer u|ontvang onze|ontvang elke|ontvang de|blijf op de hoogte
    op de hoogte blijven|wil je op de hoogte|wilt u op de hoogte|wil je niets missen
    niets missen|volg ons|vond je dit|vindt u dit|vind je dit|alle rechten voorbehouden
    laatst bijgewerkt|laatst gewijzigd|download de app|lees meer|lees verder|lees ook
    deel dit|overname van dit artikel|dit is een ingezonden|dit is een gesponsord
    """)

  private static let contactWords: Set<Substring> = [
    "email", "contact", "reached", "reach", "write", "mail", "follow", "follows", "tip", "tips",
    "tweet", "tweets", "mailen", "bereikbaar", "contactpersoon", "redactie", "reageren", "volg",
    "reacties", "persvoorlichting", "noot", "followed",
  ]
  private static let networks: Set<Substring> = [
    "twitter", "facebook", "instagram", "linkedin", "threads", "mastodon", "bluesky",
  ]

  /// `Jan Smit is te bereiken via jan@krant.nl`, `Follow her on Twitter`.
  private static func isContact(_ words: [Substring], _ line: String) -> Bool {
    guard words.count <= 40, words.contains(where: contactWords.contains) else { return false }
    let hasAddress = line.split(separator: " ").contains { word in
      guard let at = word.firstIndex(of: "@") else { return false }
      return at == word.startIndex || word[at...].contains(".")
    }
    return hasAddress || words.count <= 25 && words.contains(where: networks.contains)
  }

  /// `Els Maas contributed to this report`, `Met bijdragen van Els Maas`.
  private static func isContribution(_ words: [Substring]) -> Bool {
    guard words.count <= 40 else { return false }
    for index in words.indices.dropLast(2) where words[index] == "contributed" {
      return words[index + 1] == "to" && ["this", "the"].contains(words[index + 2])
    }
    return words.starts(with: ["met", "bijdragen", "van"])
  }

  /// Phrases by their first byte.
  private static func phrases(_ table: String) -> [[[UInt8]]] {
    var phrases = [[[UInt8]]](repeating: [], count: 256)
    for phrase in table.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      phrases[Int(phrase.utf8[phrase.startIndex])].append(Array(phrase.utf8))
    }
    return phrases
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "©"
  }
}
