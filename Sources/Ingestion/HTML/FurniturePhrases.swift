/// Lines that pages put around and between the paragraphs of an article, Dutch and English.
///
/// A phrase matches at the start of a line, up to a word border; what may follow it is limited, so
/// that a sentence that starts with the same words stays. Case, a final colon and dots do not count.
enum FurniturePhrases {
  /// What may follow a phrase.
  private enum Rest {
    /// At most that many bytes.
    case upTo(Int)
    /// Anything.
    case anything
    /// Anything but a sentence: no full stop at the end.
    case noSentence
  }

  /// Whether a line within an article is none of its text: `Lees ook: …`, `Foto: …`, `Deel dit`.
  static func isFurniture(_ line: String) -> Bool {
    guard line.utf8.count < 200 else { return false }
    let folded = fold(line)
    return matches(furniture, folded) || isCount(folded) || isFollow(folded)
  }

  /// Whether after this line an article is over: `Reacties`, `Lees ook`, `Over de auteur`.
  static func isEndMark(_ line: String) -> Bool {
    guard line.utf8.count < 110 else { return false }
    let folded = fold(line)
    return matches(endMarks, folded) || isCount(folded) || isCommentHeading(folded)
      || isMoreHeading(folded)
  }

  /// Whether a line is or ends in the credit of a picture: `(Foto: …)`, `Jan Smit/ANP`.
  static func isCredit(_ line: String) -> Bool {
    let lower = LowerCase.bytes(of: line)
    if agencies.contains(where: {
      lower.count >= $0.count && lower.suffix($0.count).elementsEqual($0)
    }) {
      return true
    }
    guard line.utf8.last == UInt8(ascii: ")"), let open = line.lastIndex(of: "(") else {
      return false
    }
    let inside = line[line.index(after: open)...].lowercased()
    guard let colon = inside.firstIndex(of: ":") else { return false }
    var label = inside[..<colon].split(separator: " ")
    if label.count == 2, label.last == "credit" { label.removeLast() }
    return label.count == 1 && creditLabels.contains(String(label[0]))
  }

  private static let agencies = [
    "getty images", "/anp", "/ anp", "/reuters", "/ reuters", "shutterstock", "via ap", "/afp",
    "/ afp", "ap photo", "unsplash", "istock", "alamy",
  ].map { Array($0.utf8) }
  private static let creditLabels: Set<String> = [
    "image", "images", "photo", "photos", "picture", "pictures", "pic", "credit", "credits", "foto",
    "foto's", "beeld",
  ]

  private static let furniture = byFirstByte(
    table(
      """
      share|share this|share this article|tweet|email|print|advertisement|ad|caption
      comment|comments|read more|read also
      see also|related|related articles|related article|related stories|related posts|related content
      related news|loading|getty images|advertentie|pin it|whatsapp|facebook|twitter|linkedin|reddit
      update|updated|story continues below|cancel reply|kopieer link|link gekopieerd|naar boven
      terug naar boven|terug|volgende|vorige|delen|deel|e-mail|meer lezen
      """, .upTo(0))
      + table("published|source:|bron:|written by|more from|more on", .upTo(40))
      + table(
        "subscribe|click here|thank you for|sign up|schrijf je in voor|meld je aan voor", .upTo(70))
      + table(
        """
        follow us|follow him|follow her|follow me|story continues|continue reading|photo:|photos:|image:
        photo by|ap photo|photo-illustration|photograph by|image credit|credit:|fotografie:|illustratie:
        tag:|tags:|filed under|lees ook|foto:|beeld:|©|all rights reserved|posted in|posted on|share on
        leave a comment|leave a reply|related:|read:|watch:|more:|also read:|lees ook:|lees meer:
        lees verder:|bekijk ook:|zie ook:|tekst:|download hier|click to|klik hier voor
        """, .anything)
      + table(
        """
        lees meer|lees verder|reactie|reacties|leestijd|copyright|deel dit|deel via|deel op|recommended
        enjoying this|like us|like this|also read|volg ons
        """, .noSentence))

  private static let endMarks = byFirstByte(
    table(
      """
      comments|dont miss|related article|related articles|related stories|related posts
      related content|related topics|related news|related links|related reading|lees ook|read next
      see also|recent posts|about the authors|about the author|post navigation|share this
      share this article|share this post|share this story|sponsored|popular|bekijk ook|zie ook
      meer lezen|ook interessant|laat een reactie achter|geef een reactie|plaats een reactie
      reageer|reageren|over de auteur|over de auteurs|meer artikelen|meer nieuws|meer blogs
      gerelateerd|gerelateerde artikelen|gerelateerde berichten|andere artikelen|vorige artikel
      volgende artikel|deel dit artikel|deel dit bericht|deel deze pagina
      """, .upTo(0))
      + table("reacties|recommended|about the author|sponsored|popular|comments (", .upTo(20))
      + table(
        """
        most read|more from|more on|more stories|more news|gerelateerd|meer over|you may also
        you might also|you may be|you might be|recommended for you|meer van|misschien ook interessant
        dit vind je misschien ook|anderen lazen ook
        """, .upTo(40))
      + table(
        """
        leave a comment|leave a reply|most popular|what do you think|join the conversation
        join the discussion
        """, .anything))

  private static func table(_ phrases: String, _ rest: Rest) -> [(phrase: [UInt8], rest: Rest)] {
    phrases.split { $0 == "|" || $0 == "\n" }.map { (Array($0.utf8), rest) }
  }

  /// The entries of a table by their first byte.
  private static func byFirstByte(
    _ table: [(phrase: [UInt8], rest: Rest)]
  ) -> [[(phrase: [UInt8], rest: Rest)]] {
    var entries = [[(phrase: [UInt8], rest: Rest)]](repeating: [], count: 256)
    for entry in table { entries[Int(entry.phrase[0])].append(entry) }
    return entries
  }

  /// Lower case, straight apostrophes left out, without final punctuation.
  private static func fold(_ line: String) -> [UInt8] {
    var folded = LowerCase.bytes(of: line)
    if folded.contains(UInt8(ascii: "'")) { folded.removeAll { $0 == UInt8(ascii: "'") } }
    return folded
  }

  private static func matches(
    _ table: [[(phrase: [UInt8], rest: Rest)]], _ line: [UInt8]
  ) -> Bool {
    guard let first = line.first, !table[Int(first)].isEmpty else { return false }
    var end = line.count
    while end > 0, isEnd(line[end - 1]) { end -= 1 }
    return table[Int(first)].contains { entry in
      guard line.starts(with: entry.phrase) else { return false }
      let rest = end - entry.phrase.count
      let isWordEnd =
        rest <= 0 || !isWordByte(line[entry.phrase.count])
        || !isWordByte(entry.phrase[entry.phrase.count - 1])
      guard isWordEnd else { return false }
      switch entry.rest {
      case .upTo(let limit): return rest <= limit
      case .anything: return line.count < 120
      case .noSentence: return line.count < 120 && line.last != UInt8(ascii: ".")
      }
    }
  }

  /// Whether a byte ends a line without being part of a phrase.
  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3A, 0x2E, 0x21, 0x3F, 0x20: true
    default: false
    }
  }

  /// `12 comments`, `3 reacties`.
  private static func isCount(_ line: [UInt8]) -> Bool {
    guard let first = line.first, first < 0x3A else { return false }
    let words = line.split(separator: 0x20)
    guard words.count == 2, words[0].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    return ["comments", "comment", "shares", "share", "reacties", "reactie"]
      .contains(String(decoding: words[1], as: UTF8.self))
  }

  /// `Follow … on Twitter`, `Volg … op LinkedIn`.
  private static func isFollow(_ line: [UInt8]) -> Bool {
    guard let first = line.first, [UInt8(ascii: "f"), UInt8(ascii: "v"), 0x20].contains(first)
    else {
      return false
    }
    let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard words.count <= 14, let first = words.first, first == "follow" || first == "volg" else {
      return false
    }
    return words.contains {
      ["twitter", "facebook", "instagram", "linkedin"].contains($0.filter(\.isLetter))
    }
  }

  /// `Top comments`, `View all 12 comments`.
  private static func isCommentHeading(_ line: [UInt8]) -> Bool {
    guard let byte = line.last, byte == UInt8(ascii: "s") || byte == 0x20 else { return false }
    let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard (2...5).contains(words.count), let first = words.first, let last = words.last else {
      return false
    }
    return ["top", "reader", "user", "all", "view", "show", "latest", "alle", "toon", "bekijk"]
      .contains(first) && ["comments", "reacties"].contains(last)
  }

  /// `More great stories`, `Andere artikelen`.
  private static func isMoreHeading(_ line: [UInt8]) -> Bool {
    guard let byte = line.first, moreStarts.contains(byte) else { return false }
    let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard (2...6).contains(words.count), let first = words.first, let last = words.last else {
      return false
    }
    return ["more", "other", "latest", "top", "meer", "andere", "laatste", "nieuwste"]
      .contains(first)
      && [
        "stories", "articles", "news", "posts", "headlines", "reads", "verhalen", "artikelen",
        "nieuws", "berichten", "blogs", "columns", "interviews",
      ].contains(last.filter { $0 != ":" })
  }

  /// The first bytes of the words that such a heading starts with; a space may precede them.
  private static let moreStarts = Array("moltan ".utf8)

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
