package import DutchText
package import Index

/// Finds the terms of a segment that a query word meets; one a query, as it remembers what it found.
package struct WordResolver {
  private let segment: SegmentReader
  private let analysis: Analysis
  private let memory = WordMemory()

  package init(_ segment: SegmentReader, analysis: Analysis) {
    self.segment = segment
    self.analysis = analysis
  }

  /// The terms that a word meets, by number.
  ///
  /// - Throws: What reading the dictionaries throws.
  /// - Complexity: O(log *forms*) by term or form, O(found) by prefix; of fuzzy words as
  ///   `SegmentReader.forEachForm(near:edits:_:)`.
  package func keys(of word: WordPattern) throws(IndexError) -> [TermKey] {
    switch word.match {
    case .term where word.isPart: try parts(of: word.form)
    case .term: try wholeTerm(of: word.form)
    case .form: try keys(ofForms: try segment.form(word.form).map { [$0.entry] } ?? [])
    case .prefix: try keys(ofForms: try forms(beginningWith: word.form))
    case .fuzzy(let edits): try keys(ofForms: try forms(near: word.form, edits: edits))
    }
  }

  private func wholeTerm(of form: [UInt8]) throws(IndexError) -> [TermKey] {
    // Without parts a word is looked up once, and remembering it costs as much.
    guard analysis.keying == .vocabulary else { return try lookUpTerm(of: form) }
    if let known = memory.terms[form] { return known }
    let keys = try lookUpTerm(of: form)
    memory.terms[form] = keys
    return keys
  }

  private func parts(of form: [UInt8]) throws(IndexError) -> [TermKey] {
    if let known = memory.parts[form] { return known }
    let keys = try lookUpParts(of: form)
    memory.parts[form] = keys
    return keys
  }

  /// The term under which the segment has a form, or would have it.
  private func lookUpTerm(of form: [UInt8]) throws(IndexError) -> [TermKey] {
    if let known = try segment.term(ofForm: form) {
      return [
        TermKey(
          number: known.number, entry: known.entry, ordinals: nil, typedOrdinal: known.ordinal)
      ]
    }
    var keys: [TermKey] = []
    for key in try self.keys(ofMissing: form) {
      guard let found = try segment.term(key) else { continue }
      keys.append(TermKey(number: found.number, entry: found.entry, ordinals: nil))
    }
    return keys.sorted { $0.number < $1.number }
  }

  /// The terms of the words that have a form as a part: those of the keys that it has as a word.
  private func lookUpParts(of form: [UInt8]) throws(IndexError) -> [TermKey] {
    guard segment.info.partTermCount > 0 else { return [] }
    var names: [[UInt8]] = []
    if let known = try wholeTerm(of: form).first, known.typedOrdinal != nil {
      names = [try segment.term(number: known.number).term]
    } else {
      // A word that stands in compounds only may be a key as it is.
      names = [form]
      for key in try keys(ofMissing: form) where key != form { names.append(key) }
    }
    var keys: [TermKey] = []
    for name in names {
      guard let found = try segment.partTerm(name) else { continue }
      keys.append(TermKey(number: found.number, entry: found.entry, ordinals: nil))
    }
    return keys.sorted { $0.number < $1.number }
  }

  /// The key of a form that the segment has.
  private func key(of form: [UInt8]) throws(IndexError) -> [UInt8]? {
    if let known = memory.names[form] { return known }
    var name: [UInt8]?
    if let known = try segment.term(ofForm: form) {
      name = try segment.term(number: known.number).term
    }
    memory.names[form] = .some(name)
    return name
  }

  /// The keys that a form may have that the segment lacks.
  private func keys(ofMissing form: [UInt8]) throws(IndexError) -> [[UInt8]] {
    guard analysis.keying == .vocabulary else {
      var term: [UInt8] = []
      form.withRawSpan { analysis.term(ofForm: $0, into: &term) }
      return [term]
    }
    if let known = memory.missing[form] { return known }
    var failure: IndexError?
    var finder = MissingWordKeys()
    let keys = finder.keys(of: form) { other in
      do throws(IndexError) {
        return failure == nil ? try key(of: other) : nil
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    memory.missing[form] = keys
    return keys
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
    var found: [FormEntry] = []
    try segment.forEachForm(near: form, edits: edits) { (_, entry) in found.append(entry) }
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
