internal import DutchText

/// Gathers the links of an article's text with the addresses that they lead to.
struct LinkCollector: Sendable {
  /// What was gathered, by start.
  private(set) var links: [Link] = []
  /// Links that lead to no address, or came when `Link.mostBytes` were full.
  private(set) var droppedCount = 0
  private var byteCount = 0
  private let tree: HTMLTree
  private let base: WebAddress?

  /// Prepares a collector.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - base: The address that relative ones are relative to, if the page says it.
  init(tree: HTMLTree, base: String?) {
    self.tree = tree
    self.base = base.map { WebAddress($0.utf8) }
  }

  /// Takes the links of a paragraph.
  ///
  /// - Parameters:
  ///   - ranges: The links, by bytes of `block`.
  ///   - block: The paragraph as the page has it.
  ///   - text: The same as it stands in the article: NFC, nothing at its end.
  ///   - start: Where `text` starts in the article's text.
  /// - Complexity: O(paragraph + addresses).
  mutating func add(
    _ ranges: ArraySlice<HTMLLinkRange>, of block: String, as text: [UInt8], at start: Int
  ) {
    guard !ranges.isEmpty else { return }
    let bytes = Array(block.utf8)
    let isSame = bytes.starts(with: text)
    var last = (from: 0, to: 0)
    /// Where a byte of the block stands in `text`.
    func place(_ offset: Int) -> Int {
      guard !isSame else { return min(offset, text.count) }
      let part = String(decoding: bytes[last.from..<offset], as: UTF8.self)
      last = (offset, last.to + NFC.normalize(part).utf8.count)
      var place = min(last.to, text.count)
      while place < text.count, place > 0, text[place] & 0xC0 == 0x80 { place -= 1 }
      return place
    }
    for range in ranges {
      let lower = place(range.bytes.lowerBound)
      let upper = place(range.bytes.upperBound)
      if lower < upper { add(range.node, at: start + lower..<start + upper) }
    }
  }

  private mutating func add(_ node: Int, at range: Range<Int>) {
    guard let value = tree.valueRange(.href, of: node) else { return }
    let written = WebAddress(tree.attributes.values[value])
    guard written.leadsElsewhere else { return }
    let target = (base?.resolving(written) ?? written)
    let text = target.text
    guard target.isFollowable, byteCount + text.utf8.count + Link.cost <= Link.mostBytes else {
      droppedCount += 1
      return
    }
    byteCount += text.utf8.count + Link.cost
    links.append(Link(range: range, target: text))
  }
}
