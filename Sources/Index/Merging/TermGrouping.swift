/// Which forms are indexed under one term: a value that `Index` is given, for it knows no language.
package struct TermGrouping: Sendable {
  /// The name and version of the rules; the same name always groups the same way.
  package let name: String
  /// Whether the term of a form may depend on what other forms there are.
  let dependsOnVocabulary: Bool
  private let terms: @Sendable (FormList) -> FormList

  /// - Parameters:
  ///   - name: The name and version of the rules.
  ///   - dependsOnVocabulary: Whether the whole vocabulary must be given at once, which takes memory.
  ///   - terms: The term of each form of a vocabulary, or of a part of it, in the order of the forms; a pure
  ///     function.
  package init(
    name: String, dependsOnVocabulary: Bool = false,
    terms: @escaping @Sendable (FormList) -> FormList
  ) {
    self.name = name
    self.dependsOnVocabulary = dependsOnVocabulary
    self.terms = terms
  }

  /// Each form is its own term.
  package static let identity = TermGrouping(name: identityName) { $0 }

  private static let identityName = "identity"

  /// Whether each form is its own term, so that a segment need not say which is whose.
  var isIdentity: Bool { name == Self.identityName }

  /// The term of each form of a vocabulary.
  package func terms(of forms: FormList) -> FormList {
    let terms = terms(forms)
    precondition(terms.count == forms.count, "a term for each form")
    return terms
  }
}
