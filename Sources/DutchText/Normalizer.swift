/// Gives each token its form: what `=word`, wild cards and word lists see, and stemmers get.
///
/// The form is Unicode's NFC in lower case, without invisible characters, with plain apostrophes and
/// hyphens, `ĳ` as `ij`, stress marks gone (`vóór`; not `één`, `café` or any diaeresis), digits of
/// sub- and superscript on the line, thousands without dots (`2.000`) and acronyms without (`N.V.`).
///
/// Invariant: a pure function of the token's bytes, and of a form it makes the same form again.
package struct Normalizer: Hashable, Sendable {
  /// What becomes of a token.
  package enum Rules: Hashable, Sendable {
    /// The folding that the type describes.
    case dutch
    /// Nothing: the form is the token's own bytes.
    case identity
  }

  /// The rules in use.
  package let rules: Rules

  /// Makes a normaliser; it holds nothing else.
  package init(_ rules: Rules = .dutch) {
    self.rules = rules
  }

  /// Writes the form of a token in place of what `form` held.
  ///
  /// - Parameters:
  ///   - surface: The bytes of one token; any others are accepted too.
  ///   - form: Receives UTF-8 with `.dutch` rules; not empty unless all of `surface` is invisible.
  /// - Complexity: O(n).
  package func form(of surface: RawSpan, into form: inout [UInt8]) {
    form.removeAll(keepingCapacity: true)
    switch rules {
    case .identity:
      for offset in 0..<surface.byteCount { form.append(surface.byte(at: offset)) }
    case .dutch:
      if !appendASCIIWord(surface, to: &form) { appendFolded(surface, to: &form) }
    }
  }

  /// Lower-cases a word of ASCII letters and digits, perhaps with `'` and `-` inside.
  ///
  /// - Returns: Whether it was such a word; if not, `form` is empty.
  private func appendASCIIWord(_ surface: RawSpan, to form: inout [UInt8]) -> Bool {
    for offset in 0..<surface.byteCount {
      let byte = surface.byte(at: offset)
      let isInner = byte == 0x27 || offset > 0 && byte == 0x2D
      guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || isInner else { return false }
    }
    form.append(addingCapacity: surface.byteCount) { output in
      for offset in 0..<surface.byteCount {
        let byte = surface.byte(at: offset)
        output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return true
  }

  private func appendFolded(_ surface: RawSpan, to form: inout [UInt8]) {
    var scalars: [UInt32] = []
    UTF8Reader.decode(surface, into: &scalars)
    var folded: [UInt32] = []
    folded.reserveCapacity(scalars.count + 1)
    for scalar in scalars { CharacterFolding.append(scalar, to: &folded) }
    scalars = compose(folded)
    trimStart(&scalars)
    let isAcronym = DottedWord.isAcronym(scalars)
    for position in scalars.indices { scalars[position] = Letters.lowercase(scalars[position]) }
    scalars = compose(StressMarks.fold(compose(scalars)))
    if isAcronym {
      scalars.removeAll { $0 == 0x2E }
    } else if DottedWord.lacksLastDot(scalars) {
      scalars.append(0x2E)
    } else {
      NumberFolding.fold(&scalars)
    }
    for scalar in scalars { UTF8Writer.append(scalar, to: &form) }
  }

  /// The NFC of scalars; ASCII comes back as it is.
  private func compose(_ scalars: [UInt32]) -> [UInt32] {
    guard scalars.contains(where: { $0 >= 0x300 }) else { return scalars }
    var bytes: [UInt8] = []
    for scalar in scalars { UTF8Writer.append(scalar, to: &bytes) }
    var normalized: [UInt8] = []
    bytes.withRawSpan { NFC.normalize($0, into: &normalized) }
    var composed: [UInt32] = []
    normalized.withRawSpan { UTF8Reader.decode($0, into: &composed) }
    return composed
  }

  /// Drops what stands before the first letter, digit or apostrophe: `€`, `@`, `#`.
  private func trimStart(_ scalars: inout [UInt32]) {
    let start = scalars.firstIndex { $0 == 0x27 || Letters.category($0).isWordLike }
    if let start, start > 0 { scalars.removeFirst(start) }
  }
}
