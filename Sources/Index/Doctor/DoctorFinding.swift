package import Storage

/// One thing that is wrong with an index.
package enum DoctorFinding: Hashable, Sendable {
  /// A file that cannot be read as what it should be.
  case unreadable(StorageError)
  /// Two parts of a segment that should agree and do not.
  case inconsistent(
    file: String, structure: Structure, number: Int, expected: UInt64, found: UInt64)
  /// A file that no commit names; the next writer removes it.
  case unreferenced(file: String)

  /// What a disagreement is about; *number* is that of the term, form or document.
  package enum Structure: String, Hashable, Sendable {
    case termOrder = "order of term"
    case formOrder = "order of form"
    case formOfTerm = "form of term"
    case formCount = "count of form"
    case documentFrequency = "document frequency of term"
    case occurrenceCount = "occurrences of term"
    case positionOrder = "positions of term"
    case impact = "impacts of term"
    case threshold = "thresholds of term"
    case tokenCount = "tokens of document"
    case weightedLength = "weighted length of document"
    case norm = "norm of document"
    case key = "key of document"
    case keyOrder = "order of key"
    case textHash = "text hash of document"
    case sentence = "sentences of document"
    case column = "columns of document"
    case quote = "quotes of document"
    case speakerOrder = "order of speaker"
    case compoundParts = "parts of form"
    case total = "totals of segment"
  }

  /// Whether the index gives wrong answers because of it.
  package var isDamage: Bool {
    if case .unreferenced = self { false } else { true }
  }
}

// MARK: - One line for the user
extension DoctorFinding: CustomStringConvertible {
  /// One lower-case line: where, what, and what to do.
  package var description: String {
    switch self {
    case .unreadable(let error): "\(error)"
    case .inconsistent(let file, let structure, let number, let expected, let found):
      "\(file): damaged: \(structure.rawValue) \(number) is \(found), expected \(expected); "
        + "delete the index and run \"vindplaats index\" again"
    case .unreferenced(let file):
      "\(file): belongs to no commit; the next \"vindplaats index\" removes it"
    }
  }
}
