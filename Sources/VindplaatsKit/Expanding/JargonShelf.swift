internal import DutchText
internal import Storage

/// The lists of synonyms that an index was asked with, each read once.
struct JargonShelf {
  private let directory: String
  private let analysis: Analysis
  private var lists: [JargonChoice: Jargon] = [:]

  init(directory: String, analysis: Analysis) {
    self.directory = directory
    self.analysis = analysis
  }

  /// The list that is meant; nil for none.
  ///
  /// - Throws: `VindplaatsError` for a file that cannot be read.
  mutating func list(_ choice: JargonChoice) throws(VindplaatsError) -> Jargon? {
    guard analysis != .whitespace, choice != .off else { return nil }
    if let known = lists[choice] { return known }
    let found: Jargon?
    switch choice {
    case .off: found = nil
    case .shipped: found = JargonFile.shippedJargon(analysis)
    case .file(let path): found = try JargonFile.read(path, analysis: analysis)
    case .automatic: found = try automaticList()
    }
    lists[choice] = found
    return found
  }

  private mutating func automaticList() throws(VindplaatsError) -> Jargon? {
    if let name = ProcessEnvironment.value("VINDPLAATS_JARGON"), !name.isEmpty {
      return try list(JargonChoice(name))
    }
    if let path = JargonFile.path(besideIndex: directory), IndexLocation.isThere(path) {
      return try list(.file(path))
    }
    return analysis == .nl1 ? try list(.shipped) : nil
  }
}
