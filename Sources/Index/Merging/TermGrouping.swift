/// Which forms are indexed under one term: a value that `Index` is given, for it knows no language.
package struct TermGrouping: Sendable {
  /// The name and version of the rules; the same name always groups the same way.
  package let name: String
  private let terms: @Sendable (FormList) -> FormList

  /// - `terms`: The term of each form of a vocabulary, in the order of the forms; a pure function.
  package init(name: String, terms: @escaping @Sendable (FormList) -> FormList) {
    self.name = name
    self.terms = terms
  }

  /// Each form is its own term.
  package static let identity = TermGrouping(name: "identity") { $0 }

  /// The term of each form of a vocabulary.
  func terms(of forms: FormList) -> FormList {
    let terms = terms(forms)
    precondition(terms.count == forms.count, "a term for each form")
    return terms
  }
}
