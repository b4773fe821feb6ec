internal import DutchText
package import Index

// MARK: - A whole index
extension Searcher {
  /// Searches an open index by the analysis that it names, or gives nil if this build does not know it.
  ///
  /// In parity mode no word weighs less for being a stop word.
  package init?(_ index: IndexReader) {
    guard let analysis = Analysis(name: index.settings.analysis) else { return nil }
    self.init(
      segments: index.segments, analysis: analysis,
      settings: .settings(for: analysis))
  }
}
