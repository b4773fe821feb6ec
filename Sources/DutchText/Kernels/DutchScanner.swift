/// Finds the end of one Dutch token.
///
/// Runs of letters and digits, as UAX #29 has them, are joined by rules of our own. Nothing here looks
/// behind the token's start or past white space, and each check looks ahead a bounded number of bytes
/// or consumes what it read: the whole is linear.
struct DutchScanner {
  /// A scalar's class and where the next scalar starts.
  struct Unit {
    var kind: DutchClass
    var scalar: UInt32
    var next: Int
  }

  /// Where a word's parts are, while it grows.
  struct Word {
    /// Where the word starts.
    let start: Int
    /// Where the run after the last joiner starts.
    var runStart: Int
    /// Where the last run ends so far.
    var end: Int
    /// Whether the last run is Katakana.
    var isKatakana = false
    /// Whether dots have joined the runs, and nothing else has.
    var dotsOnly = true
    /// Whether anything has joined.
    var isJoined = false
    /// Whether a run so far is too long for an abbreviation such as `A.F.Th.`, in scalars.
    var longestRun = 0
    var shortestRun = Int.max
    /// Whether any digit is in it.
    var hasDigit = false
  }

  let reader: UTF8Reader

  init(_ reader: UTF8Reader) {
    self.reader = reader
  }

  /// The scalar at an offset; past the end it is `other`.
  @inline(__always)
  func unit(_ offset: Int) -> Unit {
    guard offset < reader.count else { return Unit(kind: .other, scalar: 0, next: offset) }
    let decoded = reader.decode(offset)
    return Unit(
      kind: DutchClass.lookUp(decoded.scalar), scalar: decoded.scalar,
      next: offset + decoded.byteCount)
  }

  /// The first scalar from an offset on that is not passed over.
  func significantUnit(_ offset: Int) -> Unit {
    var found = unit(offset)
    while found.kind == .passedOver { found = unit(found.next) }
    return found
  }

  /// The token at an offset, or an empty range from where to go on.
  ///
  /// - Returns: A range that starts at `start` if not empty; its upper bound is above `start`.
  func token(from start: Int) -> Range<Int> {
    let first = unit(start)
    switch first.kind {
    case .letter, .digit, .katakana:
      return word(from: start, scanned: start)
    case .single:
      var end = first.next
      while case let mark = unit(end), mark.kind == .passedOver { end = mark.next }
      return start..<end
    case .apostrophe:
      return apostropheToken(from: start, after: first.next) ?? first.next..<first.next
    default:
      return first.next..<first.next
    }
  }

  /// The word at an offset, whose bytes up to `scanned` are ASCII letters and digits.
  func word(from start: Int, scanned: Int) -> Range<Int> {
    if let end = addressEnd(from: start) ?? mailEnd(from: start) { return start..<end }
    return grow(Word(start: start, runStart: start, end: start), scanned: scanned)
  }

  /// Joins runs as long as a joiner allows it.
  func grow(_ initial: Word, scanned: Int) -> Range<Int> {
    var word = initial
    readRun(&word, scanned: scanned)
    while true {
      let joiner = unit(word.end)
      if joiner.kind == .superscriptPower, isUnit(word) { return word.start..<joiner.next }
      guard let next = runStart(after: joiner, word) else { break }
      word.dotsOnly = word.dotsOnly && joiner.kind == .dot
      word.isJoined = true
      word.runStart = next
      word.end = next
      readRun(&word, scanned: next)
    }
    return word.start..<(isAbbreviation(word) ? word.end + 1 : word.end)
  }

  /// Reads letters and digits, or Katakana, and the marks on them (WB4, WB5, WB8 to WB10, WB13).
  private func readRun(_ word: inout Word, scanned: Int) {
    var count = 0
    var offset = word.runStart
    word.isKatakana = unit(offset).kind == .katakana
    while case let next = unit(offset), joinsRun(next.kind, word) || next.kind == .passedOver {
      if next.kind != .passedOver { count += 1 }
      if next.kind == .digit { word.hasDigit = true }
      offset = next.next
    }
    word.end = offset
    word.longestRun = max(word.longestRun, count)
    word.shortestRun = min(word.shortestRun, count)
  }

  private func joinsRun(_ kind: DutchClass, _ word: Word) -> Bool {
    if word.isKatakana { return kind == .katakana }
    return kind == .letter || kind == .digit || kind == .subscriptDigit
  }

  /// Whether superscript 2 or 3 after the word is a power and no footnote: `m²`, not `klant²`.
  private func isUnit(_ word: Word) -> Bool {
    word.longestRun <= 2 && !word.hasDigit && !word.isJoined
  }

  /// Whether the dot after the word belongs to it: `d.w.z.`, `N.V.`, `A.F.Th.`, not `kpn.nl.`.
  private func isAbbreviation(_ word: Word) -> Bool {
    word.isJoined && word.dotsOnly && !word.hasDigit && word.longestRun <= 2
      && word.shortestRun == 1 && reader.byte(word.end) == 0x2E
  }
}
