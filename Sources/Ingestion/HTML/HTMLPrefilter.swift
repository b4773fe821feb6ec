/// Reads a page in one pass over its bytes, and writes the elements and the text that can be its article.
///
/// Follows the HTML standard's tokenizer (13.2.5) where pages rely on it. It drops comments, the bodies of scripts, styles, templates and embedded
/// content, unlisted attributes and NULs; decodes references; balances tags (`OpenElements`).
///
/// - Complexity: O(bytes). Each search that can fail to the end of the page is made once.
struct HTMLPrefilter: Sendable {
  /// What remains.
  var output: HTMLMarkup
  var linkedData: [[UInt8]] = []
  var notes = ReadingNotes()
  var openElements = OpenElements()
  /// Dropped elements that have no further end tag in this page.
  var unendedTags: HTMLTagSet = []
  /// Quotation marks that do not occur any more in this page.
  var spentQuotes: Set<UInt8> = []
  /// The elements of the page's frame whose start tag was already seen.
  var frameSeen: HTMLTagSet = []
  /// Whether the page says that it is XML, where `<div/>` is an empty element.
  var isXML = false
  /// The listed attributes of the tag being read; each at most once.
  var attributes: [HTMLAttributeRange] = []

  private init(pageByteCount: Int) {
    output = HTMLMarkup(pageByteCount: pageByteCount)
  }

  /// Filters a page.
  ///
  /// - Parameter bytes: Valid UTF-8.
  /// - Returns: What remains, what was set apart, and what was repaired or dropped.
  static func filter(_ bytes: Span<UInt8>) -> FilteredHTML {
    var filter = HTMLPrefilter(pageByteCount: bytes.count)
    filter.isXML = hasXMLDeclaration(bytes)
    var offset = 0
    while offset < bytes.count {
      let next = ByteSearch.markup(in: bytes, from: offset)
      if next > offset {
        filter.output.plain(
          bytes, offset..<next, isPreformatted: filter.openElements.isOpen(.pre))
      }
      guard next < bytes.count else { break }
      offset = filter.markup(in: bytes, at: next)
    }
    filter.openElements.endAll(output: &filter.output)
    filter.notes.add(.flattenedElements, count: filter.openElements.flattenedCount)
    filter.notes.add(.repairedMarkup, count: filter.openElements.strayEndCount)
    return FilteredHTML(
      markup: filter.output.bytes, attributes: filter.output.attributes,
      linkedData: filter.linkedData, notes: filter.notes)
  }

  /// Reads what starts with `<`, `&` or NUL at `start`, and returns the place behind it.
  private mutating func markup(in bytes: Span<UInt8>, at start: Int) -> Int {
    switch bytes[start] {
    case 0:
      notes.add(.repairedNULs)
      return start + 1
    case UInt8(ascii: "&"):
      return reference(in: bytes, at: start, end: bytes.count, inAttribute: false)
    default:
      break
    }
    guard start + 1 < bytes.count else { return literalLess(start) }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"): return declaration(in: bytes, at: start)
    case UInt8(ascii: "?"): return behind(UInt8(ascii: ">"), in: bytes, from: start + 2)
    case UInt8(ascii: "/"): return endTag(in: bytes, at: start)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return startTag(in: bytes, at: start)
    default: return literalLess(start)
    }
  }

  private mutating func literalLess(_ start: Int) -> Int {
    output.character(UInt8(ascii: "<"))
    return start + 1
  }

  /// Skips a comment, a document type, or what the standard calls a bogus comment.
  private mutating func declaration(in bytes: Span<UInt8>, at start: Int) -> Int {
    if isXML, hasPrefix("<![CDATA[", in: bytes, at: start) {
      return characterData(in: bytes, at: start + 9)
    }
    guard hasPrefix("<!--", in: bytes, at: start) else {
      return behind(UInt8(ascii: ">"), in: bytes, from: start + 2)
    }
    if hasPrefix(">", in: bytes, at: start + 4) { return start + 5 }
    if hasPrefix("->", in: bytes, at: start + 4) { return start + 6 }
    var offset = start + 4
    while let dash = ByteSearch.first(UInt8(ascii: "-"), in: bytes, from: offset) {
      if hasPrefix("-->", in: bytes, at: dash) { return dash + 3 }
      if hasPrefix("--!>", in: bytes, at: dash) { return dash + 4 }
      offset = dash + 1
    }
    notes.add(.repairedMarkup)
    return bytes.count
  }

  /// Copies an XML character data section as text.
  private mutating func characterData(in bytes: Span<UInt8>, at start: Int) -> Int {
    var end = start
    while let bracket = ByteSearch.first(UInt8(ascii: "]"), in: bytes, from: end) {
      if hasPrefix("]]>", in: bytes, at: bracket) {
        text(in: bytes, start..<bracket)
        return bracket + 3
      }
      end = bracket + 1
    }
    return start
  }

  private mutating func endTag(in bytes: Span<UInt8>, at start: Int) -> Int {
    var nameEnd = start + 2
    guard nameEnd < bytes.count, isLetter(bytes[nameEnd]) else {
      return behind(UInt8(ascii: ">"), in: bytes, from: start + 2)
    }
    while nameEnd < bytes.count, !isNameEnd(bytes[nameEnd]) { nameEnd += 1 }
    if let tag = tag(in: bytes, from: start + 2, to: nameEnd) {
      if tag == .br {
        output.start(.br)
        output.endAttributes()
      } else if !HTMLTagSet.dropped.contains(tag), !HTMLTagSet.void.contains(tag),
        !HTMLTagSet.pageFrame.contains(tag)
      {
        openElements.end(tag, output: &output)
      }
    }
    return behind(UInt8(ascii: ">"), in: bytes, from: nameEnd)
  }
}

// MARK: - Bytes

extension HTMLPrefilter {
  /// The element that a name stands for, or nil when its tags are transparent.
  func tag(in bytes: Span<UInt8>, from start: Int, to end: Int) -> HTMLTag? {
    if let value = HTMLNameTable.tags.value(in: bytes, from: start, to: end) {
      return HTMLTag(rawValue: value)
    }
    for index in start..<end where bytes[index] == UInt8(ascii: "-") { return .span }
    return nil
  }

  /// Decodes the reference at `start`, or hands its `&` on.
  mutating func reference(
    in bytes: Span<UInt8>, at start: Int, end: Int, inAttribute: Bool
  ) -> Int {
    guard
      let found = HTMLEntities.shared.reference(
        in: bytes, at: start, end: end, inAttribute: inAttribute)
    else {
      append(UInt8(ascii: "&"), inAttribute: inAttribute)
      return start + 1
    }
    if found.isRepaired { notes.add(.repairedEntities) }
    for byte in found.text { append(byte, inAttribute: inAttribute) }
    return found.end
  }

  private mutating func append(_ byte: UInt8, inAttribute: Bool) {
    if inAttribute { output.value(byte) } else { output.character(byte) }
  }

  /// Hands on text in which nothing counts as markup; NULs are dropped.
  mutating func text(in bytes: Span<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(
        ByteSearch.first(0, in: bytes, from: start) ?? range.upperBound, range.upperBound)
      if end > start { output.characters(bytes, start..<end) }
      if end < range.upperBound { notes.add(.repairedNULs) }
      start = end + 1
    }
  }

  /// The place behind the next `byte`, or the end.
  func behind(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
    ByteSearch.first(byte, in: bytes, from: min(start, bytes.count)).map { $0 + 1 } ?? bytes.count
  }

  func hasPrefix(_ text: String, in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start + text.utf8.count <= bytes.count else { return false }
    var offset = start
    for letter in text.utf8 {
      if bytes[offset] != letter { return false }
      offset += 1
    }
    return true
  }

  func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  /// Whether a tag's name ends before `byte`.
  func isNameEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte)
  }

  private static func hasXMLDeclaration(_ bytes: Span<UInt8>) -> Bool {
    let start = bytes.count >= 3 && bytes[0] == 0xEF ? 3 : 0
    let declaration: [UInt8] = Array("<?xml".utf8)
    guard start + declaration.count <= bytes.count else { return false }
    return declaration.indices.allSatisfy { bytes[start + $0] == declaration[$0] }
  }
}
