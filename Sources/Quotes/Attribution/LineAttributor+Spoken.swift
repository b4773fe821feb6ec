// MARK: - What stands behind a colon
extension LineAttributor {
  /// The bytes from behind a colon to the end of its sentence, if they read as what somebody says: no list, no address, no words
  /// with marks of their own.
  func spokenRange(behind colon: Int, in sentence: Range<Int>) -> Range<Int>? {
    let tokens = (colon + 1)..<sentence.upperBound
    guard tokens.count > 2, tokens.count < 90, line.kind(sentence.upperBound - 1) == .stop,
      line.kind(colon + 1) == .word, !line.startsWithDigit(colon + 1)
    else { return nil }
    for token in tokens {
      switch line.tokens[token].kind {
      case .colon, .semicolon: return nil
      case .quote:
        guard let candidate = candidates[line.tokens[token].number], candidate.wordCount < 3,
          !candidate.isSentence
        else { return nil }
      case .word: if isAddress(line.lowercased(token)) { return nil }
      default: break
      }
    }
    let range = line.bytes(tokens)
    return hasLooseMark(range, tokens) || isList(tokens) ? nil : range
  }

  private func isAddress(_ word: String) -> Bool {
    word.hasPrefix("http") || word.hasPrefix("www.") || word.contains("@")
  }

  /// Whether a mark without a partner or a new line stands in a range.
  private func hasLooseMark(_ range: Range<Int>, _ tokens: Range<Int>) -> Bool {
    let quotes = tokens.filter { line.tokens[$0].quote != nil }.map { line.tokens[$0].range }
    return range.contains { offset in
      if line.text[offset] == 0x0A { return true }
      guard let glyph = MarkGlyph.at(offset, of: line.text), !glyph.isApostrophe else {
        return false
      }
      return !quotes.contains { $0.contains(offset) }
    }
  }

  /// `prijs, tijd en gemak`: short pieces between commas, as in a list.
  private func isList(_ tokens: Range<Int>) -> Bool {
    var counts: [Int] = [0]
    var hasAnd = false
    for token in tokens {
      switch line.tokens[token].kind {
      case .comma: counts.append(0)
      case .word:
        counts[counts.count - 1] += 1
        if line.word(token).key == .en || line.word(token).key == .of { hasAnd = true }
      default: break
      }
    }
    let longest = counts.max() ?? 0
    if counts.count == 1 { return hasAnd && longest < 4 }
    return longest < 2 || hasAnd && longest < 5 || counts.count > 2 && longest < 3
  }
}
