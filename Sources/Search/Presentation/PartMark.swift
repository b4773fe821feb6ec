/// A part of a word that a query found in an article.
struct PartMark: Hashable {
  /// The form in which it stands.
  let form: [UInt8]
  /// Its bytes in the form.
  let range: Range<Int>
}
