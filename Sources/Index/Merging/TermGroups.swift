/// The terms of a vocabulary and the forms of each, in the order in which a segment numbers them.
struct TermGroups {
  /// The terms in byte order.
  private(set) var terms = FormList()
  /// Form numbers, by term, then by ordinal.
  private(set) var forms: [UInt32] = []
  /// Where each term's forms end in `forms`.
  private(set) var ends: [UInt32] = []
  /// The term of each form.
  private(set) var termOfForm: [UInt32]
  /// The ordinal of each form within its term.
  private(set) var ordinalOfForm: [UInt32]

  /// Groups a vocabulary: forms of a term by descending count, then by bytes.
  ///
  /// - Complexity: O(forms · log forms).
  init(_ vocabulary: MergedVocabulary, grouping: TermGrouping) {
    let termOf = grouping.terms(of: vocabulary.forms)
    let counts = vocabulary.counts
    var order = (0..<termOf.count).map { (prefix: termOf.prefix($0), form: UInt32($0)) }
    order.sort { left, right in
      if left.prefix != right.prefix { return left.prefix < right.prefix }
      let (first, second) = (Int(left.form), Int(right.form))
      if !termOf[first].elementsEqual(termOf[second]) { return termOf.isAscending(first, second) }
      if counts[first] != counts[second] { return counts[first] > counts[second] }
      return left.form < right.form
    }
    termOfForm = [UInt32](repeating: 0, count: termOf.count)
    ordinalOfForm = termOfForm
    forms.reserveCapacity(termOf.count)
    for (_, form) in order {
      let term = termOf[Int(form)]
      if terms.count == 0 || !terms[terms.count - 1].elementsEqual(term) {
        terms.append(term)
        ends.append(UInt32(forms.count))
      }
      let start = terms.count > 1 ? ends[terms.count - 2] : 0
      termOfForm[Int(form)] = UInt32(terms.count - 1)
      ordinalOfForm[Int(form)] = UInt32(forms.count) - start
      forms.append(form)
      ends[terms.count - 1] = UInt32(forms.count)
    }
  }

  /// The forms of a term, in ordinal order.
  func forms(ofTerm term: Int) -> ArraySlice<UInt32> {
    forms[(term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])]
  }
}
