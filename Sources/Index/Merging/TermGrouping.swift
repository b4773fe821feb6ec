/// What forms are indexed under: a value that `Index` is given, for it knows no language.
package struct TermGrouping: Sendable {
  /// Gives the keys of forms, in their order; a pure function.
  package typealias Rules = @Sendable (FormList) -> FormKeys

  /// The name and version of the rules; the same name always groups the same way.
  package let name: String
  /// Whether forms may have parts.
  ///
  /// If so, no form and no main key begins with the byte 1, which the keys of parts get in front.
  let hasParts: Bool
  /// Whether the keys of a form may depend on what other forms there are, and how often.
  let dependsOnVocabulary: Bool
  private let rules: @Sendable (_ forms: FormList, _ counts: [UInt64]) -> Rules

  /// Rules by which each form has one key, whatever other forms there are.
  ///
  /// - Parameters:
  ///   - name: The name and version of the rules.
  ///   - terms: The key of each form of a part of a vocabulary; a pure function.
  package init(name: String, terms: @escaping @Sendable (FormList) -> FormList) {
    self.name = name
    hasParts = false
    dependsOnVocabulary = false
    rules = { _, _ in
      { forms in
        FormKeys(mainKeys: terms(forms))
      }
    }
  }

  /// Rules that look at the whole vocabulary of a segment.
  ///
  /// - Parameters:
  ///   - name: The name and version of the rules.
  ///   - hasParts: Whether they give parts.
  ///   - rules: Given all forms of the segment, in byte order, and how often each stands in it.
  package init(
    name: String, hasParts: Bool,
    ofVocabulary rules: @escaping @Sendable (_ forms: FormList, _ counts: [UInt64]) -> Rules
  ) {
    self.name = name
    self.hasParts = hasParts
    self.rules = rules
    dependsOnVocabulary = true
  }

  /// Each form is its own term.
  package static let identity = TermGrouping(name: identityName) { $0 }

  private static let identityName = "identity"

  /// Whether each form is its own term, so that a segment need not say which is whose.
  var isIdentity: Bool { name == Self.identityName }

  /// The rules for the forms of a vocabulary.
  ///
  /// - Parameters:
  ///   - forms: All forms, if the rules depend on them.
  ///   - counts: How often each occurs.
  /// - Returns: What gives keys to any of the forms.
  package func rules(for forms: FormList, counts: [UInt64]) -> Rules {
    let rules = rules(forms, counts)
    return { forms in
      let keys = rules(forms)
      precondition(keys.count == forms.count, "a key for each form")
      return keys
    }
  }
}
