// MARK: - Dates that the page shows

extension PageMetadata {
  /// The dates of publication that `time` elements and marked elements show, in the page's order.
  var shownDates: [FoundDate] {
    var found: [FoundDate] = []
    let head = headNodes
    var node = 1
    while node < tree.count {
      guard tree.tag(of: node) != .text else {
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
    let isPublished = !property.isEmpty && property.contains("datepublished")
    let isTime = tree.tag(of: node) == .time
    if isTime || isPublished {
      guard property.isEmpty || !property.contains("datemodified"), !isUpdate(node) else {
        return nil
      }
      let value = tree.value(.datetime, of: node) ?? tree.value(.content, of: node)
      let text = value ?? tree.text(inside: node, limit: Self.elementLimit)
      guard let date = Self.date(text) else { return nil }
      let sureness = head.contains(node) ? DateSureness.timeNearTitle : .time
      return FoundDate(date, isPublished ? .property : sureness, in: text)
    }
    guard tree.end(of: node) - node < Self.dateElementSize,
      HTMLClassSigns.isDate(node, of: tree), !isUpdate(node)
    else { return nil }
    let text = tree.text(inside: node, limit: Self.elementLimit)
    guard text.utf8.count <= Self.longestLine,
      let match = DateParser.preferred(DateParser().matches(in: text)), match.cue != .modified
    else { return nil }
    return FoundDate(match.date, .words, in: text)
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
    let heading = tree.nodes.firstIndex { $0.tag == .h1 } ?? 0
    let text = firstTextNode ?? tree.count
    return max(0, min(heading, text) - 60)..<text + 20
  }

  /// The dates of publication in lines around the head of the article; `modified` gets the first of change.
  func lineDates(_ lines: [String], modified: inout FoundDate?) -> [FoundDate] {
    var found: [FoundDate] = []
    for line in lines where line.utf8.count <= Self.longestLine {
      let matches = DateParser().matches(in: line)
      if modified == nil, let change = matches.first(where: { $0.cue == .modified }) {
        modified = FoundDate(change.date, .words, in: line)
      }
      guard let match = DateParser.preferred(matches), match.cue != .modified else { continue }
      let isSaid = match.cue == .published
      found.append(FoundDate(match.date, isSaid ? .words : .lineNearTitle, in: line))
    }
    return found
  }
}
