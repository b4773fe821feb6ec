/// A versioned chain from text to the terms of an index: tokens, forms, terms.
///
/// An index records the name. What a named chain gives never changes: a better one gets a new name.
package struct Analysis: Hashable, Sendable {
  /// Name and version, as an index records it.
  package let name: String
  /// Cuts the text.
  package let tokenizer: Tokenizer
  /// Gives the form.
  package let normalizer: Normalizer
  /// What forms are indexed under.
  package let keying: Keying

  /// By what forms get their keys.
  package enum Keying: Hashable, Sendable {
    /// Each form is its own key.
    case form
    /// A stemmer, form by form.
    case stem(Stemmer)
    /// What the whole vocabulary attests, parts of compounds included: `VocabularyKeys`.
    case vocabulary
  }

  /// Dutch: tokens and forms by our rules, keys by inflection and compounds as the vocabulary attests them.
  package static let nl1 = Analysis(
    name: "nl1", tokenizer: Tokenizer(.dutch), normalizer: Normalizer(.dutch), keying: .vocabulary)

  /// Dutch tokens and forms by our rules, terms by Kraaij and Pohlmann's stemmer.
  package static let snowball = Analysis(
    name: "snowball", tokenizer: Tokenizer(.dutch), normalizer: Normalizer(.dutch),
    keying: .stem(.dutch))

  /// Dutch tokens and forms by our rules, terms by Porter's stemmer for Dutch.
  package static let snowballPorter = Analysis(
    name: "snowball-porter", tokenizer: Tokenizer(.dutch), normalizer: Normalizer(.dutch),
    keying: .stem(.dutchPorter))

  /// Parity mode: what stands between ASCII white space, byte for byte.
  package static let whitespace = Analysis(
    name: "whitespace", tokenizer: Tokenizer(.whitespace), normalizer: Normalizer(.identity),
    keying: .form)

  /// All chains that this build knows.
  package static let all = [nl1, snowball, snowballPorter, whitespace]

  /// The chain that an index names, or nil if this build does not know it.
  package init?(name: String) {
    guard let found = Self.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  private init(name: String, tokenizer: Tokenizer, normalizer: Normalizer, keying: Keying) {
    self.name = name
    self.tokenizer = tokenizer
    self.normalizer = normalizer
    self.keying = keying
  }

  /// An empty table for one thread.
  package func makeWordTable() -> WordTable {
    WordTable(tokenizer: tokenizer, normalizer: normalizer)
  }

  /// Writes the form of a token in place of what `form` held.
  package func form(of surface: RawSpan, into form: inout [UInt8]) {
    normalizer.form(of: surface, into: &form)
  }

  /// Writes the term that a form has whatever the vocabulary, in place of what `term` held.
  ///
  /// That is its stem if a stemmer gives the keys, else the form itself. Numbers, addresses, handles, abbreviations with dots and clitics are their own terms.
  ///
  /// - Parameters:
  ///   - form: What `form(of:into:)` gave.
  ///   - term: Receives the term; empty only if `form` is.
  package func term(ofForm form: RawSpan, into term: inout [UInt8]) {
    if case .stem(let stemmer) = keying, InflectedWord.contains(form) {
      stemmer.stem(form, into: &term)
      if !term.isEmpty { return }
    }
    term.removeAll(keepingCapacity: true)
    for offset in 0..<form.byteCount { term.append(form.byte(at: offset)) }
  }
}
