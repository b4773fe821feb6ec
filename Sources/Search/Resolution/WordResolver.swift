package import DutchText
package import Index

/// Finds the terms of a segment that a query word meets.
package struct WordResolver {
  private let segment: SegmentReader
  private let analysis: Analysis

  package init(_ segment: SegmentReader, analysis: Analysis) {
    self.segment = segment
    self.analysis = analysis
  }

  /// The terms that a word meets, by number.
  ///
  /// - Throws: What reading the dictionaries throws.
  /// - Complexity: O(log *forms*) by term or form, O(found) by prefix, O(*forms*) for fuzzy words.
  package func keys(of word: WordPattern) throws(IndexError) -> [TermKey] {
    switch word.match {
    case .term where word.isPart: try parts(of: word.form)
    case .term: try wholeTerm(of: word.form)
    case .form: try keys(ofForms: try segment.form(word.form).map { [$0.entry] } ?? [])
    case .prefix: try keys(ofForms: try forms(beginningWith: word.form))
    case .fuzzy(let edits): try keys(ofForms: try forms(near: word.form, edits: edits))
    }
  }

  /// The term under which the segment has a form, or would have it.
  private func wholeTerm(of form: [UInt8]) throws(IndexError) -> [TermKey] {
    if let known = try segment.term(ofForm: form) {
      return [TermKey(number: known.number, entry: known.entry, ordinals: nil)]
    }
    guard let found = try segment.term(key(ofUnknown: form)) else { return [] }
    return [TermKey(number: found.number, entry: found.entry, ordinals: nil)]
  }

  /// The term of the words that have a form as a part: the key that it has as a word, in compounds.
  private func parts(of form: [UInt8]) throws(IndexError) -> [TermKey] {
    guard segment.info.partTermCount > 0 else { return [] }
    var key = key(ofUnknown: form)
    if let known = try segment.form(form)?.entry {
      key = try segment.term(number: Int(known.term)).term
    }
    guard let found = try segment.partTerm(key) else { return [] }
    return [TermKey(number: found.number, entry: found.entry, ordinals: nil)]
  }

  /// The key that a form would have that the segment lacks.
  private func key(ofUnknown form: [UInt8]) -> [UInt8] {
    var term: [UInt8] = []
    form.withRawSpan { analysis.term(ofForm: $0, into: &term) }
    return term
  }

  private func forms(beginningWith prefix: [UInt8]) throws(IndexError) -> [FormEntry] {
    var found: [FormEntry] = []
    try segment.forEachForm(from: prefix) { (_, form, entry) in
      guard form.starts(with: prefix) else { return false }
      found.append(entry)
      return true
    }
    return found
  }

  private func forms(near form: [UInt8], edits: Int) throws(IndexError) -> [FormEntry] {
    var matcher = LevenshteinMatcher(form, edits: edits)
    var found: [FormEntry] = []
    try segment.forEachForm { (_, candidate, entry) in
      if matcher.matches(candidate) { found.append(entry) }
      return true
    }
    return found
  }

  /// Groups forms by term; a term all of whose forms are among them is whole.
  private func keys(ofForms forms: [FormEntry]) throws(IndexError) -> [TermKey] {
    var keys: [TermKey] = []
    for (term, own) in Dictionary(grouping: forms, by: \.term) {
      let entry = try segment.termEntry(number: Int(term))
      var ordinals: [Bool]?
      if own.count < Int(entry.formCount) {
        let count = min(entry.formCount, segment.info.formCount)
        var chosen = [Bool](repeating: false, count: Int(count))
        for form in own where form.ordinal < count { chosen[Int(form.ordinal)] = true }
        ordinals = chosen
      }
      keys.append(TermKey(number: Int(term), entry: entry, ordinals: ordinals))
    }
    return keys.sorted { $0.number < $1.number }
  }
}
