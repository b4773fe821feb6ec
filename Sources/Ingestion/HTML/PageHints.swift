/// What a page's metadata says that its article is called and about: where the article stands.
struct PageHints: Sendable {
  /// What the page is called, folded; the surest first.
  private let titles: [String]
  /// What it says that it is about, as written.
  let descriptions: [String]
  /// The first words of each description, as hashes.
  private let openings: [[UInt64]]

  /// So many words in the same order are the same passage.
  private static let openingLength = 6

  /// The last two labels of the page's host, if it is known.
  private let domain: [UInt8]?

  /// Takes in titles, descriptions and the page's host as the metadata writes them.
  init(titles: [String], descriptions: [String], host: String? = nil) {
    domain = host.map { Self.domain(of: Array($0.utf8)[...]) }
    self.titles = titles.map(Prose.folded).filter { $0.utf8.count >= 4 }
    self.descriptions = descriptions
    openings = descriptions.map { WordShingles.words(of: $0, limit: Self.openingLength) }
      .filter { $0.count == Self.openingLength }
  }

  /// Whether the metadata says what the page is called.
  var hasTitle: Bool { !titles.isEmpty }

  /// Whether a heading is what the page is called, perhaps with more around it.
  func isTitle(_ heading: String) -> Bool {
    let folded = Prose.folded(heading)
    guard folded.utf8.count >= 4 else { return false }
    return titles.contains { title in
      if title == folded { return true }
      let shorter = min(folded.utf8.count, title.utf8.count)
      let longer = max(folded.utf8.count, title.utf8.count)
      return shorter * 2 > longer
        && (title.hasPrefix(folded) || folded.hasPrefix(title) || title.hasSuffix(folded))
    }
  }

  /// Whether an address is one of another site; false where it is relative, or ours is unknown.
  func isElsewhere(_ address: ArraySlice<UInt8>) -> Bool {
    guard let domain, let slashes = address.firstIndex(of: UInt8(ascii: "/")),
      slashes + 1 < address.endIndex, address[slashes + 1] == UInt8(ascii: "/"),
      slashes == address.startIndex || address[slashes - 1] == UInt8(ascii: ":")
    else { return false }
    let host = address[(slashes + 2)...].prefix { byte in
      !Self.hostEnds.contains(byte)
    }
    return Self.domain(of: host) != domain
  }

  private static let hostEnds = Array("/?#:".utf8)

  /// The last two labels of a host, in lower case.
  private static func domain(of host: ArraySlice<UInt8>) -> [UInt8] {
    var reversed: [UInt8] = []
    reversed.reserveCapacity(host.count)
    var labelCount = 0
    var isInLabel = false
    for byte in host.reversed() {
      guard byte != UInt8(ascii: ".") else {
        if isInLabel { labelCount += 1 }
        isInLabel = false
        if labelCount == 2 { break }
        continue
      }
      if !isInLabel, labelCount == 1 { reversed.append(UInt8(ascii: ".")) }
      isInLabel = true
      reversed.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return reversed.reversed()
  }

  /// Whether a passage starts as a description does.
  ///
  /// - Complexity: O(1) in the length of the passage.
  func opens(_ text: String) -> Bool {
    guard !openings.isEmpty else { return false }
    let words = WordShingles.words(of: text, limit: Self.openingLength)
    return openings.contains(words)
  }
}
