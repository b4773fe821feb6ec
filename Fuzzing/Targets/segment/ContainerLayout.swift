import Storage

/// Where the parts of a container file lie, as its footer says.
struct ContainerLayout {
  private let footer: Int
  private let tables: Int
  private let sectionCount: Int
  private let chunkCount: Int
  private var sections: [Range<Int>] = []

  /// Reads the layout of a file that may be damaged: what lies outside is cut.
  init(_ bytes: [UInt8]) {
    footer = max(0, bytes.count - 64)
    tables = min(footer, Self.number(bytes, footer + 8, 8))
    sectionCount = min((footer - tables) / 32, Self.number(bytes, footer + 16, 4))
    chunkCount = min((footer - tables) / 4, Self.number(bytes, footer + 20, 4))
    for row in 0..<sectionCount {
      let start = min(tables, Self.number(bytes, tables + 32 * row + 8, 8))
      let count = min(tables - start, Self.number(bytes, tables + 32 * row + 16, 8))
      sections.append(start..<(start + count))
    }
  }

  /// The bytes of a section by any number; behind the last stand the section table and the footer's fields.
  func section(_ number: Int) -> Range<Int> {
    let number = number % (sections.count + 2)
    if number < sections.count { return sections[number] }
    return number == sections.count
      ? tables..<(tables + 32 * sectionCount) : (footer + 8)..<(footer + 24)
  }

  /// Makes all checksums and the id right.
  ///
  /// - Returns: The id before and after; nil where the file is too small to have one.
  func seal(_ bytes: inout [UInt8]) -> (old: [UInt8], new: [UInt8])? {
    guard footer >= 64 else { return nil }
    let chunkTable = tables + 32 * sectionCount
    for chunk in 0..<chunkCount {
      let (start, place) = (chunk << 16, chunkTable + 4 * chunk)
      guard start < tables, place + 4 <= footer else { break }
      Self.store(Self.checksum(bytes, start..<min(start + 65_536, tables)), at: place, &bytes)
    }
    let old = Array(bytes[(footer + 24)..<(footer + 40)])
    var hash = SHA256()
    Array(bytes[8..<16]).withRawBytes { hash.update($0) }
    Array(bytes[tables..<footer]).withRawBytes { hash.update($0) }
    let new = ContentID(hash.finish()).bytes
    bytes.replaceSubrange((footer + 24)..<(footer + 40), with: new)
    Self.store(Self.checksum(bytes, tables..<footer), at: footer + 48, &bytes)
    Self.store(Self.checksum(bytes, footer..<(footer + 60)), at: footer + 60, &bytes)
    return (old, new)
  }

  private static func checksum(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    CRC32C.checksum(of: bytes.span.bytes.extracting(range))
  }

  private static func store(_ value: UInt32, at offset: Int, _ bytes: inout [UInt8]) {
    for byte in 0..<4 { bytes[offset + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    guard offset + count <= bytes.count else { return 0 }
    let value = bytes[offset..<(offset + count)].reversed().reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    return Int(clamping: value)
  }
}
