// MARK: - Dates that the page shows

extension PageMetadata {
  /// Where the date of publication was found: from the surest to the least sure.
  enum DateEvidence: Int, Comparable {
    /// Structured data or the metadata.
    case declared
    /// An element that says that it is the date of publication.
    case property
    /// A line or an element that says so in words: `Geplaatst op …`, `class=publicatiedatum`.
    case words
    /// A `time` element near the title.
    case timeNearTitle
    /// A date in a line near the title.
    case lineNearTitle
    /// Any other `time` element.
    case time
    /// The page's address.
    case address

    static func < (left: DateEvidence, right: DateEvidence) -> Bool {
      left.rawValue < right.rawValue
    }

    /// Whether the date was read in text or an address, not declared.
    var isGuess: Bool { self >= .lineNearTitle }
  }

  /// A date of publication and where it stands.
  struct FoundDate {
    var date: PartialDate
    var evidence: DateEvidence
  }

  /// The dates of publication that `time` elements and marked elements show, in the page's order.
  var shownDates: [FoundDate] {
    var found: [FoundDate] = []
    let head = headNodes
    var node = 1
    while node < tree.count {
      guard tree.tags[node] != .text else {
        node += 1
        continue
      }
      if HTMLClassSigns.isAboutComments(node, of: tree) {
        node = tree.end(of: node)
        continue
      }
      if let date = shownDate(of: node, head: head) { found.append(date) }
      node += 1
    }
    return found
  }

  private func shownDate(of node: Int, head: Range<Int>) -> FoundDate? {
    let property = tree.value(.itemprop, of: node)?.lowercased() ?? ""
    let isPublished = property.contains("datepublished")
    let isTime = tree.tags[node] == .time
    if isTime || isPublished {
      guard !property.contains("datemodified"), !isUpdate(node) else { return nil }
      let value = tree.value(.datetime, of: node) ?? tree.value(.content, of: node)
      guard let date = Self.date(value ?? tree.text(inside: node, limit: Self.elementLimit)) else {
        return nil
      }
      if isPublished { return FoundDate(date: date, evidence: .property) }
      return FoundDate(date: date, evidence: head.contains(node) ? .timeNearTitle : .time)
    }
    guard tree.end(of: node) - node < Self.dateElementSize,
      HTMLClassSigns.isDate(node, of: tree), !isUpdate(node)
    else { return nil }
    let text = tree.text(inside: node, limit: Self.elementLimit)
    guard text.utf8.count <= Self.longestLine,
      let match = DateParser.preferred(DateParser().matches(in: text)), match.cue != .modified
    else { return nil }
    return FoundDate(date: match.date, evidence: .words)
  }

  /// An element with more nodes than this is no date line.
  private static let dateElementSize = 24
  /// Elements with more bytes of text are not looked into for a date.
  private static let elementLimit = 1_000
  /// A longer line is no date line.
  static let longestLine = 160

  private func isUpdate(_ node: Int) -> Bool {
    var current: Int? = node
    for _ in 0..<2 {
      guard let element = current else { return false }
      if HTMLClassSigns.isUpdate(element, of: tree) { return true }
      current = tree.parent(of: element)
    }
    return false
  }

  /// The nodes from a little before the title to a little after the start of the text.
  private var headNodes: Range<Int> {
    let heading = tree.tags.firstIndex(of: .h1) ?? 0
    let text = firstTextNode ?? tree.count
    return max(0, min(heading, text) - 60)..<text + 20
  }

  /// The dates of publication in lines around the head of the article; `modified` gets the first of change.
  func lineDates(_ lines: [String], modified: inout PartialDate?) -> [FoundDate] {
    var found: [FoundDate] = []
    for line in lines where line.utf8.count <= Self.longestLine {
      guard let match = DateParser.preferred(DateParser().matches(in: line)) else { continue }
      switch match.cue {
      case .published: found.append(FoundDate(date: match.date, evidence: .words))
      case .modified: modified = modified ?? match.date
      case .none: found.append(FoundDate(date: match.date, evidence: .lineNearTitle))
      }
    }
    return found
  }
}
