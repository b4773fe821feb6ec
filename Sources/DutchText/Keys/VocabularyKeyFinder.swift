/// Finds what forms of a vocabulary are indexed under, for one thread.
package struct VocabularyKeyFinder {
  private let analysis: Analysis
  private var finder: KeyFinder?
  private let splitter: CompoundSplitter?
  private var split: [CompoundPart] = []

  init(_ analysis: Analysis, _ finder: KeyFinder?, _ splitter: CompoundSplitter?) {
    self.analysis = analysis
    self.finder = finder
    self.splitter = splitter
  }

  /// Writes the main key of a form in place of what `key` held.
  ///
  /// - Parameters:
  ///   - form: What the analysis gives for a token.
  ///   - key: Receives the key; empty only if `form` is.
  package mutating func key(of form: RawSpan, into key: inout [UInt8]) {
    guard finder != nil else { return analysis.term(ofForm: form, into: &key) }
    finder?.key(of: form, into: &key)
  }

  /// Puts the parts of a form, from left to right, in place of what `parts` held; none if it is no compound.
  ///
  /// Forms with a hyphen have none: what hyphens join is indexed as words of its own (`FormParts`).
  package mutating func parts(of form: RawSpan, into parts: inout [KeyedPart]) {
    parts.removeAll(keepingCapacity: true)
    guard let splitter, !Self.hasHyphen(form) else { return }
    split.removeAll(keepingCapacity: true)
    splitter.parts(of: form, into: &split)
    var key: [UInt8] = []
    for part in split {
      finder?.key(of: form.extracting(part.word), into: &key)
      if !key.isEmpty { parts.append(KeyedPart(range: part.start..<part.end, key: key)) }
    }
  }

  private static func hasHyphen(_ form: RawSpan) -> Bool {
    for offset in 0..<form.byteCount where form.byte(at: offset) == UInt8(ascii: "-") {
      return true
    }
    return false
  }
}
