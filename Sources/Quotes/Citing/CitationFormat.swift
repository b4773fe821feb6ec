/// A way to write a citation.
package enum CitationFormat: String, CaseIterable, Hashable, Sendable {
  /// *Publication Manual of the American Psychological Association*, 7th edition, 2020.
  case apa
  /// *MLA Handbook*, 9th edition, 2021.
  case mla
  /// *The Chicago Manual of Style*, 17th edition, 2017, notes and bibliography.
  case chicago
  /// An entry of a BibTeX database.
  case bibtex
  /// A record for reference managers, as Research Information Systems defined it.
  case ris
  /// Items of the Citation Style Language, version 1.0.2.
  case cslJSON = "csl-json"
  /// A quotation with its source and a link.
  case markdown
  /// The same in plain text.
  case plain
}
