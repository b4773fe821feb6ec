@testable import Ingestion

/// How lines are wrapped, told from their texts: the oracle of `LineWrapping`.
struct PlainWrapping {
  private(set) var width: Int?
  let isBlankSeparated: Bool

  init(_ lines: [String]) {
    var lengths: [Int] = []
    var pairs: [(String, String)] = []
    var contentCount = 0
    var blockCount = 0
    for (index, line) in lines.enumerated() where !line.isEmpty {
      contentCount += 1
      guard index + 1 < lines.count, !lines[index + 1].isEmpty else {
        blockCount += 1
        continue
      }
      lengths.append(line.unicodeScalars.count)
      pairs.append((line, lines[index + 1]))
    }
    isBlankSeparated = blockCount > 1 && blockCount * 5 >= contentCount
    lengths.sort()
    guard lengths.count >= 2 else { return }
    let candidate = lengths[lengths.count * 9 / 10]
    let forcedCount = pairs.count { Self.isForced($0.0, $0.1, width: candidate) }
    if (30...120).contains(candidate), forcedCount * 10 >= pairs.count * 6 { width = candidate }
  }

  func joins(_ line: String, _ next: String) -> Bool {
    guard line.unicodeScalars.count <= 250 else { return false }
    if let width, Self.isForced(line, next, width: width) { return true }
    if width != nil || isBlankSeparated, Prose.startsLowercase(next) { return true }
    if isBlankSeparated, line.hasSuffix(",") { return true }
    return isBlankSeparated && width == nil && Prose.endsSentence(line) && Prose.endsSentence(next)
  }

  private static func isForced(_ line: String, _ next: String, width: Int) -> Bool {
    let length = line.unicodeScalars.count
    let word = next.prefix { $0 != " " }.unicodeScalars.count
    return length + 1 + word > width * 9 / 10 && length <= width * 13 / 10
  }
}
