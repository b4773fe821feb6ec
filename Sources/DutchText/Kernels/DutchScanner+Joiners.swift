extension DutchScanner {
  /// Words with a slash that are one word; a slash between others separates.
  private static let slashWords: [StaticString] = [
    "a/d", "b/d", "c/o", "en/of", "i/o", "km/u", "m/v", "n/a", "t/m", "v/m", "v/x", "w/o",
  ]

  /// Ends of addresses, which look like a sentence that starts without a space: `Bol.Com`.
  private static let domains: [StaticString] = ["be", "com", "eu", "net", "nl", "org"]

  /// Where the run after a joiner starts, if it joins what follows to the word.
  func runStart(after joiner: Unit, _ word: Word) -> Int? {
    switch joiner.kind {
    case .apostrophe, .hyphen, .dot, .comma, .colon, .midLetter, .midNumber:
      let next = significantUnit(joiner.next)
      guard next.kind.startsWord, next.kind != .katakana, !word.isKatakana else { return nil }
      return joins(joiner.kind, next, word) ? joiner.next : nil
    case .underscore:
      var next = joiner
      while next.kind == .underscore || next.kind == .passedOver { next = unit(next.next) }
      return next.kind.startsWord ? next.next - byteCount(next.scalar) : nil
    case .slash:
      return joinsSlash(joiner.next, word) ? joiner.next : nil
    case .ampersand:
      return joinsAmpersand(joiner.next, word) ? joiner.next : nil
    default:
      return nil
    }
  }

  /// The rules for one joiner between two letters or digits.
  private func joins(_ joiner: DutchClass, _ next: Unit, _ word: Word) -> Bool {
    let left = lastUnit(of: word).kind
    switch joiner {
    case .apostrophe: return next.kind == .letter || left == .digit  // CX'ers, A4'tje, 1'000
    case .hyphen: return next.kind == .letter || left != .digit  // COVID-19, 24-uurs, not 2019-2023
    case .dot: return next.kind == left && !isSentenceBorder(next, word)
    case .comma, .midNumber: return left == .digit && next.kind == .digit  // 3,5
    case .colon: return isTime(word, next: next.next - byteCount(next.scalar))
    default: return left == .letter && next.kind == .letter
    }
  }

  /// Whether a dot without a space after it separates: `klant.Morgen`, `J.Jansen`, and `b.de` where
  /// a letter numbers an item; not in `voorbeeld.nl`, `A.F.Th.` or `d.w.z.`.
  private func isSentenceBorder(_ next: Unit, _ word: Word) -> Bool {
    guard next.kind == .letter else { return false }
    let second = significantUnit(next.next)
    guard Letters.category(second.scalar).isLowercase else { return false }
    let isCapital = Letters.category(next.scalar).isUppercase
    let isSingle = significantUnit(word.runStart).next == lastUnit(of: word).next
    if isSingle && isCapital { return unit(second.next).kind == .letter }
    guard isSingle || isCapital else { return false }
    return !Self.domains.contains { matches($0, at: next.next - byteCount(next.scalar)) }
  }

  /// Closed words such as `en/of`, and numbers such as `24/7` and `21/09/2021`.
  private func joinsSlash(_ next: Int, _ word: Word) -> Bool {
    let length = next - 1 - word.runStart
    guard length <= 2 else { return false }
    if isDigits(word.runStart..<next - 1) {
      var end = next
      while end < next + 5, reader.byte(end) &- 0x30 < 10 { end += 1 }
      return (1...4).contains(end - next) && !unit(end).kind.startsWord
    }
    return Self.slashWords.contains { matches($0, at: word.runStart) }
  }

  /// Two numbers of one or two digits: `10:30`, `2:9`, not `9001:2015`.
  private func isTime(_ word: Word, next: Int) -> Bool {
    guard word.end - word.runStart <= 2, isDigits(word.runStart..<word.end) else { return false }
    let end = isDigits(next..<next + 2) ? next + 2 : next + 1
    return isDigits(next..<end) && !unit(end).kind.startsWord
  }

  /// Short names in capitals: `R&D`, `AT&T`, `Q&A's`.
  private func joinsAmpersand(_ next: Int, _ word: Word) -> Bool {
    let left = next - 1 - word.runStart
    var end = next
    while end < next + 3, reader.byte(end) &- 0x41 < 26 { end += 1 }
    let right = end - next
    guard min(left, right) == 1, max(left, right) <= 2, !unit(end).kind.startsWord else {
      return false
    }
    return (word.runStart..<next - 1).allSatisfy { reader.byte($0) &- 0x41 < 26 }
  }

  /// Whether ASCII text stands at an offset, in either case, and no letter or digit after it.
  func matches(_ text: StaticString, at offset: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    for position in 0..<count {
      // SAFETY: The position is inside the literal.
      let expected = unsafe text.utf8Start[position]
      let byte = reader.byte(offset + position)
      guard byte == expected || byte &- 0x41 < 26 && byte | 0x20 == expected else { return false }
    }
    return !unit(offset + count).kind.startsWord
  }

  /// The last scalar of the word that is not passed over.
  func lastUnit(of word: Word) -> Unit {
    var offset = word.end
    while offset > word.runStart {
      let decoded = reader.decode(before: offset)
      let kind = DutchClass.lookUp(decoded.scalar)
      if kind != .passedOver { return Unit(kind: kind, scalar: decoded.scalar, next: offset) }
      offset -= decoded.byteCount
    }
    return unit(word.runStart)
  }

  func isDigits(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.allSatisfy { reader.byte($0) &- 0x30 < 10 }
  }

  /// The number of bytes of a scalar that was decoded.
  func byteCount(_ scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4
  }
}
