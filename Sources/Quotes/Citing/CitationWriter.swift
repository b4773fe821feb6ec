/// Writes citations; no I/O, no clock.
package enum CitationWriter {
  /// The citations of sources in a format, in the order of the sources, ending in a line feed.
  package static func text(
    _ sources: [CitationSource], format: CitationFormat, options: CitationOptions
  ) -> String {
    let sources = sources.map(\.cleaned)
    if format == .cslJSON { return CSLCitation.text(sources, options) + "\n" }
    let write: (CitationSource, CitationOptions) -> String =
      switch format {
      case .apa: APACitation.text
      case .mla: MLACitation.text
      case .chicago: ChicagoCitation.text
      case .bibtex: BibTeXCitation.text
      case .ris: RISCitation.text
      case .markdown: MarkdownCitation.text
      case .plain, .cslJSON: PlainCitation.text
      }
    return sources.map { write($0, options) + "\n" }.joined(separator: "\n")
  }

  /// What sources lack that a format asks for: a line each, beginning with the id.
  package static func notes(
    _ sources: [CitationSource], format: CitationFormat, options: CitationOptions
  ) -> [String] {
    sources.map(\.cleaned).flatMap { source in
      CitationGap.gaps(source, format, options).map { "\(source.id): \($0.description(format))" }
    }
  }
}
