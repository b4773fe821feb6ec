/// The elements that are open at a place in the page, kept so that what follows gets balanced elements.
///
/// Implied end tags follow the HTML standard where pages rely on it (13.2.6.4.7, "in body"): a block
/// ends a paragraph, an item ends the item before it, a cell the cell before it. A stray end tag is
/// dropped, and one of an inline element never ends a block. Depth is capped, so every search here
/// is bounded, whatever the page.
struct OpenElements: Sendable {
  /// The nesting from which on elements are flattened into their ancestor; real pages stay under 100.
  static let depthLimit = 512

  /// Tags dropped because they stood too deep, or behind too many others.
  private(set) var flattenedCount = 0
  /// End tags that ended nothing, or crossed another element.
  private(set) var strayEndCount = 0
  private var stack: [HTMLTag] = []
  private var openCounts = [Int](repeating: 0, count: HTMLTag.allCases.count)
  private var flattenedCounts = [Int](repeating: 0, count: HTMLTag.allCases.count)

  /// Ends what the start tag of `tag` ends, and says whether the element may stand here.
  mutating func prepare(for tag: HTMLTag, output: inout HTMLMarkup) -> Bool {
    if HTMLTagSet.paragraphEnders.contains(tag) {
      close(.p, before: Self.paragraphBorders, output: &output)
    }
    switch tag {
    case .li: close(.li, before: Self.itemBorders, output: &output)
    case .dt, .dd:
      close(.dt, before: Self.itemBorders, output: &output)
      close(.dd, before: Self.itemBorders, output: &output)
    case .option, .optgroup: closeTop(if: [.option], output: &output)
    case .rp, .rt: closeTop(if: [.rp, .rt], output: &output)
    case .h1, .h2, .h3, .h4, .h5, .h6: closeTop(if: HTMLTagSet.headings, output: &output)
    case .a: close(.a, before: Self.inlineBorders, output: &output)
    case .button: close(.button, before: [], output: &output)
    case .caption, .colgroup, .thead, .tbody, .tfoot, .tr, .td, .th:
      return prepareTablePart(tag, output: &output)
    default: break
    }
    return true
  }

  /// Opens an element; false when it stands too deep, and its tags are to be dropped.
  mutating func push(_ tag: HTMLTag) -> Bool {
    guard stack.count < Self.depthLimit else {
      flatten(tag, isVoid: false)
      return false
    }
    stack.append(tag)
    openCounts[Int(tag.rawValue)] += 1
    return true
  }

  /// Whether an element of that kind is open.
  func isOpen(_ tag: HTMLTag) -> Bool { openCounts[Int(tag.rawValue)] > 0 }

  /// Notes that the tags of an element are dropped.
  mutating func flatten(_ tag: HTMLTag, isVoid: Bool) {
    flattenedCount += 1
    if !isVoid { flattenedCounts[Int(tag.rawValue)] += 1 }
  }

  /// Ends the innermost open `tag` and what stands inside it, unless that crosses a border.
  mutating func end(_ tag: HTMLTag, output: inout HTMLMarkup) {
    let index = Int(tag.rawValue)
    if flattenedCounts[index] > 0 {
      flattenedCounts[index] -= 1
      return
    }
    let borders: HTMLTagSet =
      switch tag {
      case .table: []
      case .tr, .td, .th, .caption, .colgroup, .thead, .tbody, .tfoot: [.table]
      case .li, .dt, .dd: HTMLTagSet.scopeBorders.union(HTMLTagSet.listParents)
      case .button, .object, .select: [.table, .td, .th, .caption]
      default:
        HTMLTagSet.blocks.contains(tag) ? HTMLTagSet.scopeBorders : Self.inlineBorders
      }
    if !close(tag, before: borders, output: &output) { strayEndCount += 1 }
  }

  /// Ends everything that is still open.
  mutating func endAll(output: inout HTMLMarkup) {
    while !stack.isEmpty { pop(output: &output) }
  }

  private static let paragraphBorders = HTMLTagSet.scopeBorders
  private static let itemBorders = HTMLTagSet.blocks.subtracting([
    .address, .div, .p, .li, .dt, .dd,
  ])
  private static let inlineBorders = HTMLTagSet.blocks.union([.button])

  private mutating func prepareTablePart(_ tag: HTMLTag, output: inout HTMLMarkup) -> Bool {
    guard openCounts[Int(HTMLTag.table.rawValue)] > 0 else {
      strayEndCount += 1
      return false
    }
    switch tag {
    case .td, .th:
      close(.td, before: [.table, .tr], output: &output)
      close(.th, before: [.table, .tr], output: &output)
    case .tr:
      close(.tr, before: [.table], output: &output)
      close(.caption, before: [.table], output: &output)
      close(.colgroup, before: [.table], output: &output)
    default:
      for part in [HTMLTag.thead, .tbody, .tfoot, .caption, .colgroup] {
        close(part, before: [.table], output: &output)
      }
    }
    return true
  }

  /// Ends the innermost open `tag`, unless a border stands inside it; says whether it did.
  @discardableResult
  private mutating func close(
    _ tag: HTMLTag, before borders: HTMLTagSet, output: inout HTMLMarkup
  ) -> Bool {
    guard openCounts[Int(tag.rawValue)] > 0 else { return false }
    var index = stack.count - 1
    while index >= 0, stack[index] != tag {
      if borders.contains(stack[index]) { return false }
      index -= 1
    }
    guard index >= 0 else { return false }
    while stack.count > index { pop(output: &output) }
    return true
  }

  private mutating func closeTop(if tags: HTMLTagSet, output: inout HTMLMarkup) {
    if let top = stack.last, tags.contains(top) { pop(output: &output) }
  }

  private mutating func pop(output: inout HTMLMarkup) {
    guard let tag = stack.popLast() else { return }
    openCounts[Int(tag.rawValue)] -= 1
    output.end(tag)
  }
}
