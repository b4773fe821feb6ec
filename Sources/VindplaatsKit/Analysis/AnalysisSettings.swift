internal import DutchText
internal import Index
internal import Storage

/// What an index is made with, by the name of its analysis.
enum AnalysisSettings {
  /// What an occurrence in the title or a heading counts.
  static let titleWeight: UInt8 = 2
  /// The positions between passages.
  static let passageGap: UInt32 = 64

  /// The settings of a new index.
  static func settings(_ analysis: Analysis) -> IndexSettings {
    analysis == .whitespace
      ? IndexSettings(analysis: analysis.name, zoneWeights: [:], passageGap: 0)
      : IndexSettings(
        analysis: analysis.name, zoneWeights: [Passage.title: titleWeight],
        passageGap: passageGap)
  }

  /// The rules by which forms become terms.
  static func grouping(_ analysis: Analysis) -> TermGrouping {
    guard analysis != .whitespace else { return TermGrouping(name: analysis.name) { $0 } }
    return TermGrouping(name: analysis.name) { forms in
      var terms = FormList()
      var term: [UInt8] = []
      for number in 0..<forms.count {
        Array(forms[number]).withRawBytes { analysis.term(ofForm: $0, into: &term) }
        terms.append(term)
      }
      return terms
    }
  }
}

// MARK: - By the name of the option
extension IndexerOptions.Analyzer {
  /// The chain.
  var analysis: Analysis {
    switch self {
    case .nl: .dutch
    case .whitespace: .whitespace
    }
  }
}
