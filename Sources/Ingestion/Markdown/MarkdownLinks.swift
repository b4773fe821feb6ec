/// The brackets of links and images in a paragraph: which are marks, and where their addresses end.
struct MarkdownLinks {
  /// The byte after the address, by the closing bracket of a link.
  private var ends: [Int: Int] = [:]
  /// Opening brackets of links.
  private var openers: Set<Int> = []

  /// Pairs the brackets of a paragraph.
  ///
  /// - Complexity: O(n): one pass; an address is looked for over at most 2,000 bytes.
  init(_ bytes: [UInt8], references: Set<String>) {
    var stack: [Int] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): stack.append(index)
      case UInt8(ascii: "]"):
        guard let open = stack.popLast() else { break }
        if let end = Self.addressEnd(bytes, open: open, close: index, references: references) {
          openers.insert(open)
          ends[index] = end
          index = end - 1
        }
      default: break
      }
      index += 1
    }
  }

  /// Whether a link or image begins at a byte.
  func opens(_ index: Int) -> Bool { openers.contains(index) }

  /// Whether the bracket at a byte is a mark that goes.
  func isDropped(_ index: Int) -> Bool { openers.contains(index) }

  /// Where the text goes on after the closing bracket at a byte; nil when it closes no link.
  func end(_ index: Int) -> Int? { ends[index] }

  /// The byte after the address that follows a closing bracket.
  private static func addressEnd(
    _ bytes: [UInt8], open: Int, close: Int, references: Set<String>
  ) -> Int? {
    let next = close + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "(") { return inlineEnd(bytes, from: next) }
    guard !references.isEmpty, close - open < 1000 else { return nil }
    if next < bytes.count, bytes[next] == UInt8(ascii: "["),
      let end = bytes[next..<min(bytes.count, next + 1000)].firstIndex(of: UInt8(ascii: "]"))
    {
      let label = end == next + 1 ? bytes[(open + 1)..<close] : bytes[(next + 1)..<end]
      return references.contains(folded(label)) ? end + 1 : nil
    }
    return references.contains(folded(bytes[(open + 1)..<close])) ? next : nil
  }

  /// The byte after the balanced parentheses at `start`.
  private static func inlineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(bytes.count, start + 2000) {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index + 1 }
      case 0x0A: return nil
      default: break
      }
    }
    return nil
  }

  /// A label as it is compared.
  static func folded(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased()
  }
}
