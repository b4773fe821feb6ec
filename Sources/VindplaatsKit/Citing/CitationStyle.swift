internal import Quotes

/// A way to write a citation.
public enum CitationStyle: String, CaseIterable, Hashable, Sendable {
  /// APA, 7th edition.
  case apa
  /// MLA, 9th edition.
  case mla
  /// Chicago, 17th edition: a bibliography entry and a note.
  case chicago
  /// A BibTeX entry.
  case bibtex
  /// A RIS record.
  case ris
  /// An item of CSL-JSON.
  case cslJSON = "csl-json"
  /// A quotation for a Markdown text.
  case markdown
  /// The same in plain text.
  case plain

  var format: CitationFormat {
    switch self {
    case .apa: .apa
    case .mla: .mla
    case .chicago: .chicago
    case .bibtex: .bibtex
    case .ris: .ris
    case .cslJSON: .cslJSON
    case .markdown: .markdown
    case .plain: .plain
    }
  }
}
