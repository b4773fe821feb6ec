/// What the elements and texts of a page take in memory, while they are written for the parser.
///
/// A page is read in 8 times its bytes and 32 MB, whatever it holds. Its nodes may take what the program, the page and its copies leave of
/// that; elements beyond are flattened into those around them, and counted. Real pages stay under a tenth of it.
struct HTMLPageCost: Sendable {
  /// An `HTMLNode`, and what `HTMLMeasures` keeps of it.
  private static let node = 32
  /// An `HTMLBlock`, the sums of `ArticleSelector`, a verdict.
  private static let block = 73
  /// What nodes and blocks of a page may take apart from its size, and for each byte.
  private static let (constant, perByte) = (12_000_000, 6)
  /// A row of more cells is hardly a line of text.
  private static let longestRow = 64

  private var left: Int
  private var isInText = false
  private var isBlockDue = true
  /// Cells of the row that is being read, which are one block as long as they hold none.
  private var cellCount = 0

  /// Starts a page.
  init(pageByteCount: Int) {
    left = Self.constant + Self.perByte * pageByteCount
  }

  /// Whether another element may stand.
  var isAffordable: Bool { left > 0 }

  /// Counts an element.
  mutating func start(_ tag: HTMLTag) {
    left -= Self.node
    isInText = false
    switch tag {
    case .td, .th:
      cellCount += 1
      isBlockDue = isBlockDue || cellCount > Self.longestRow
    case .tr:
      cellCount = 0
      isBlockDue = true
    case .br: isBlockDue = true
    default:
      guard HTMLTagSet.blocks.contains(tag) else { return }
      isBlockDue = true
      // The cells of the row are blocks after all.
      left -= Self.block * min(cellCount, Self.longestRow)
      cellCount = 0
    }
  }

  /// Notes the end of an element.
  mutating func end(_ tag: HTMLTag) {
    isInText = false
    if tag != .td, tag != .th, HTMLTagSet.blocks.contains(tag) { isBlockDue = true }
  }

  /// Counts text.
  mutating func text(isBlank: Bool) {
    if !isInText {
      left -= Self.node
      isInText = true
    }
    guard isBlockDue, !isBlank else { return }
    left -= Self.block
    isBlockDue = false
  }
}
