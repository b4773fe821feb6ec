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
  static func settings(_ analysis: Analysis, list: WordList? = nil) -> IndexSettings {
    analysis == .whitespace
      ? IndexSettings(analysis: analysis.name, zoneWeights: [:], passageGap: 0)
      : IndexSettings(
        analysis: analysis.name, zoneWeights: [Passage.title: titleWeight],
        passageGap: passageGap, evidence: list?.evidence)
  }

  /// The rules by which forms get their keys.
  static func grouping(_ analysis: Analysis, list: WordList? = nil) -> TermGrouping {
    switch analysis.keying {
    case .form: .identity
    case .stem: stemGrouping(analysis)
    case .vocabulary: vocabularyGrouping(analysis, list)
    }
  }

  private static func stemGrouping(_ analysis: Analysis) -> TermGrouping {
    TermGrouping(name: analysis.name) { forms in
      var terms = FormList()
      var term: [UInt8] = []
      forms.bytes.withRawBytes { bytes in
        for number in 0..<forms.count {
          analysis.term(ofForm: bytes.extracting(forms.range(number)), into: &term)
          terms.append(term)
        }
      }
      return terms
    }
  }

  private static func vocabularyGrouping(_ analysis: Analysis, _ list: WordList?) -> TermGrouping {
    let name = analysis.name + (list.map { "+\($0.digest)" } ?? "")
    let words = list?.forms ?? FormSequence()
    return TermGrouping(name: name, hasParts: true) { forms, counts in
      let vocabulary = VocabularyKeys(
        analysis: analysis, bytes: forms.bytes, ends: forms.ends.map { Int($0) }, counts: counts,
        list: words)
      return { forms in
        var finder = vocabulary.makeFinder()
        var keys = FormKeys()
        var key: [UInt8] = []
        var parts: [KeyedPart] = []
        for number in 0..<forms.count {
          Array(forms[number]).withRawBytes {
            finder.key(of: $0, into: &key)
            finder.parts(of: $0, into: &parts)
          }
          keys.append(key)
          for part in parts { keys.appendPart(part.key, range: part.range) }
        }
        return keys
      }
    }
  }
}

// MARK: - By the name of the option
extension IndexerOptions.Analyzer {
  /// The chain.
  var analysis: Analysis {
    switch self {
    case .nl1: .nl1
    case .snowball: .snowball
    case .snowballPorter: .snowballPorter
    case .whitespace: .whitespace
    }
  }
}
