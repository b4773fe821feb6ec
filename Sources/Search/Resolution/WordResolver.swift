package import DutchText
package import Index

/// Finds the terms of a segment that a query word meets; one a query, as it remembers what it found.
package struct WordResolver {
  private let segment: SegmentReader
  private let analysis: Analysis
  /// Nil where a word has no parts: it is looked up once then, and remembering it costs as much.
  private let memory: WordMemory?

  package init(_ segment: SegmentReader, analysis: Analysis) {
    self.segment = segment
    self.analysis = analysis
    let remembers = analysis.keying == .vocabulary || segment.info.partTermCount > 0
    memory = remembers ? WordMemory() : nil
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
    case .form: try keys(ofForms: try place(of: word.form).map { [$0.entry] } ?? [])
    case .prefix: try keys(ofForms: try forms(beginningWith: word.form))
    case .fuzzy(let edits): try keys(ofForms: try forms(near: word.form, edits: edits))
    }
  }

  /// Where the segment has a form, or nil if no document of it holds the form.
  func place(of form: [UInt8]) throws(IndexError) -> (number: Int, entry: FormEntry)? {
    guard let memory else { return try segment.form(form) }
    return try place(memory.number(of: form), memory)
  }

  private func place(
    _ word: Int, _ memory: WordMemory
  ) throws(IndexError) -> (number: Int, entry: FormEntry)? {
    if let known = memory.place(word) { return known }
    let found = try segment.form(memory.form(word))
    memory.setPlace(word, found)
    return found
  }

  private func wholeTerm(of form: [UInt8]) throws(IndexError) -> [TermKey] {
    guard let memory else { return try lookUpTerm(of: form) }
    return try wholeTerm(memory.number(of: form), memory)
  }

  private func wholeTerm(_ word: Int, _ memory: WordMemory) throws(IndexError) -> [TermKey] {
    if let known = memory.terms(word) { return known }
    var keys: [TermKey] = []
    if let place = try place(word, memory) {
      let number = Int(place.entry.term)
      let term = try segment.term(number: number)
      memory.setName(word, term.term)
      keys = [
        TermKey(
          number: number, entry: term.entry, ordinals: nil, typedOrdinal: place.entry.ordinal)
      ]
    } else {
      keys = try terms(try guesses(word, memory))
    }
    memory.setTerms(word, keys)
    return keys
  }

  /// The term under which the segment has a form, or would have it by a rule that looks at nothing else.
  private func lookUpTerm(of form: [UInt8]) throws(IndexError) -> [TermKey] {
    if let known = try segment.term(ofForm: form) {
      return [
        TermKey(
          number: known.number, entry: known.entry, ordinals: nil, typedOrdinal: known.ordinal)
      ]
    }
    return try terms([term(of: form)])
  }

  /// The term of a form, whatever the vocabulary.
  private func term(of form: [UInt8]) -> [UInt8] {
    var term: [UInt8] = []
    form.withRawSpan { analysis.term(ofForm: $0, into: &term) }
    return term
  }

  /// The terms with these keys that the segment has.
  private func terms(_ names: [[UInt8]]) throws(IndexError) -> [TermKey] {
    var keys: [TermKey] = []
    for name in names {
      guard let found = try segment.term(name) else { continue }
      keys.append(TermKey(number: found.number, entry: found.entry, ordinals: nil))
    }
    return keys.sorted { $0.number < $1.number }
  }

  private func parts(of form: [UInt8]) throws(IndexError) -> [TermKey] {
    guard let memory, segment.info.partTermCount > 0 else { return [] }
    let word = memory.number(of: form)
    if let known = memory.parts(word) { return known }
    let keys = try lookUpParts(word, memory)
    memory.setParts(word, keys)
    return keys
  }

  /// The terms of the words that have a form as a part: those of the keys that it has as a word.
  private func lookUpParts(_ word: Int, _ memory: WordMemory) throws(IndexError) -> [TermKey] {
    _ = try wholeTerm(word, memory)
    var keys: [TermKey] = []
    if let name = memory.name(word) {
      if let found = try segment.partTerm(name) {
        keys.append(TermKey(number: found.number, entry: found.entry, ordinals: nil))
      }
      return keys
    }
    // A word that stands in compounds only may be a key as it is.
    let form = memory.form(word)
    for name in [form] + (try guesses(word, memory)).filter({ $0 != form }) {
      guard let found = try segment.partTerm(name) else { continue }
      keys.append(TermKey(number: found.number, entry: found.entry, ordinals: nil))
    }
    return keys.sorted { $0.number < $1.number }
  }

  /// The keys that a form may have that the segment lacks.
  private func guesses(_ word: Int, _ memory: WordMemory) throws(IndexError) -> [[UInt8]] {
    if let known = memory.guesses(word) { return known }
    guard analysis.keying == .vocabulary else { return [term(of: memory.form(word))] }
    var failure: IndexError?
    var finder = MissingWordKeys()
    let keys = finder.keys(of: memory.form(word)) { prefix in
      do throws(IndexError) {
        return failure == nil ? try segment.hasForm(beginningWith: prefix) : false
      } catch {
        failure = error
        return false
      }
    } keyOfForm: { form in
      do throws(IndexError) {
        return failure == nil ? try segment.key(ofForm: form) : nil
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    memory.setGuesses(word, keys)
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
