/// Splits compounds by what a collection's own words tell: `klant|beleving`, `loyaliteits|programma`.
///
/// A log-linear model over the cuts of a word and not cutting it, in the line of Koehn & Knight,
/// *Empirical Methods for Compound Splitting*, EACL 2003: parts must be words of the vocabulary,
/// inflections of such words or basic words of Dutch, and at most one of two may be unknown. Beyond
/// their frequencies we count how many compounds each piece is a first or a last part of, weighted by how
/// likely each is one (one step of expectation maximisation, as Creutz & Lagus, *Unsupervised
/// discovery of morphemes*, 2002, do for morphs), against how many words merely begin or end so,
/// which tells parts from affixes. A word is cut in two at the best place, then its parts are.
///
/// Immutable; any number of threads may ask at once. What it answers depends on the vocabulary alone, not on
/// its order. docs/ANALYSIS.md, “Compounds”.
package final class CompoundSplitter: Sendable {
  /// The fewest letters of a word that is cut.
  static let minimumLetterCount = 4
  /// The fewest letters of a part that is cut again.
  private static let minimumPartLetterCount = 6
  /// Cuts inside one another; a word has at most 16 parts.
  private static let maximumDepth = 4

  private let scores: CompoundScores

  /// Learns from a vocabulary.
  ///
  /// - Parameters:
  ///   - bytes: Distinct forms, as `Normalizer` gives them, one after the other, in any order.
  ///   - ends: Where each form ends in `bytes`, ascending.
  ///   - counts: The occurrences of each form, as many as `ends`.
  /// - Complexity: O(letters); five passes over the words; 43 bytes for each piece while it learns, 21 afterwards.
  package init(bytes: [UInt8], ends: [Int], counts: [UInt64]) {
    scores = CompoundTraining.scores(
      of: CompoundVocabulary(bytes: bytes, ends: ends, counts: counts))
  }

  /// Learns from forms with their counts.
  package convenience init(_ words: some Sequence<(form: [UInt8], count: UInt64)>) {
    let forms = CountedForms(words)
    self.init(bytes: forms.bytes, ends: forms.ends, counts: forms.counts)
  }

  /// Bytes of memory in use.
  package var byteCount: Int { scores.byteCount }

  /// Appends the parts of a form, in order; nothing if it is no compound.
  ///
  /// A part is keyed under its own bytes without the linking element, `CompoundPart.word`, conflated as
  /// any form is: `klanten` in `klantenservice` is found by *klant*, *klanten* and *klantje*. Some
  /// first parts are stems that are no form (`oefen` in `oefenboek`); a conflation that knows verbs
  /// joins them with *oefenen*.
  ///
  /// Hyphens end parts, and count as linking elements; a single letter stays with what follows
  /// (`e-mail|adres`). What stands between hyphens is split further.
  ///
  /// - Parameters:
  ///   - form: A form, as `Normalizer` gives it.
  ///   - parts: Receives two parts or more, or none.
  /// - Complexity: O(letters) a cut; words above 48 letters are whole.
  package func parts(of form: RawSpan, into parts: inout [CompoundPart]) {
    let before = parts.count
    let end = form.byteCount - Self.apostropheEnding(form)
    var start = 0
    var isJoined = false
    for offset in 0..<end where form.byte(at: offset) == UInt8(ascii: "-") {
      isJoined = true
      if offset - start < 2 && parts.count == before { continue }
      guard offset > start else { return parts.removeSubrange(before...) }
      split(form, start..<offset, link: 1, into: &parts)
      start = offset + 1
    }
    guard !isJoined || end > start else { return parts.removeSubrange(before...) }
    split(form, start..<end, link: 0, into: &parts)
    parts[parts.count - 1].end = form.byteCount
    if parts.count - before < 2 { parts.removeSubrange(before...) }
  }

  /// Whether a form is a word of the vocabulary, a basic word, or an inflection of one.
  func knows(_ form: [UInt8]) -> Bool {
    form.withRawSpan { span in
      var word = CompoundLetters()
      return word.read(span, 0..<span.byteCount) && scores.isKnown(word)
    }
  }

  /// The parts of a form; none if it is no compound.
  package func parts(of form: [UInt8]) -> [CompoundPart] {
    var parts: [CompoundPart] = []
    form.withRawSpan { self.parts(of: $0, into: &parts) }
    return parts
  }

  /// Appends the parts of a piece without hyphens, the last of which has `link` more bytes.
  private func split(
    _ form: RawSpan, _ range: Range<Int>, link: Int, into parts: inout [CompoundPart]
  ) {
    // A single letter before a hyphen belongs to the piece and is not looked at.
    var start = range.lowerBound
    while start < range.upperBound, range.upperBound - start > 2,
      form.byte(at: start + 1) == UInt8(ascii: "-")
    {
      start += 2
    }
    let first = parts.count
    var word = CompoundLetters()
    if word.read(form, start..<range.upperBound) {
      append(word, 0, word.count, link: 0, depth: 0, offset: start, into: &parts)
    } else {
      parts.append(CompoundPart(start: start, end: range.upperBound))
    }
    parts[first].start = range.lowerBound
    parts[parts.count - 1].end += link
    parts[parts.count - 1].linkByteCount += link
  }

  /// Appends the parts of the letters `start..<end`, which a linking element of `link` letters follows.
  private func append(
    _ word: CompoundLetters, _ start: Int, _ end: Int, link: Int, depth: Int, offset: Int,
    into parts: inout [CompoundPart]
  ) {
    let canSplit =
      depth < Self.maximumDepth && (depth == 0 || end - start >= Self.minimumPartLetterCount)
    if canSplit, let cut = scores.bestCut(word, start, end) {
      append(
        word, start, cut.place - cut.linkCount, link: cut.linkCount, depth: depth + 1,
        offset: offset, into: &parts)
      append(word, cut.place, end, link: link, depth: depth + 1, offset: offset, into: &parts)
      return
    }
    let last = word.byteOffset(end + link)
    parts.append(
      CompoundPart(
        start: offset + word.byteOffset(start), end: offset + last,
        linkByteCount: last - word.byteOffset(end)))
  }

  /// The bytes of `'s` at the end of a form: `bedrijfsauto's` is split like `bedrijfsauto`.
  private static func apostropheEnding(_ form: RawSpan) -> Int {
    let count = form.byteCount
    guard count > 4, form.byte(at: count - 2) == UInt8(ascii: "'"),
      form.byte(at: count - 1) == UInt8(ascii: "s")
    else { return 0 }
    return 2
  }
}
