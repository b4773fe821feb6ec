internal import DutchText

/// Text as it is shown: runs of white space as one space, invisible characters gone.
///
/// White space is what Unicode calls so, no-break spaces included. Soft hyphens, zero-width spaces,
/// byte order marks and C1 controls are layout or damage, never text: they are dropped and counted.
struct SqueezedText: Sendable {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The scalars appended so far.
  private(set) var length = 0
  /// Invisible characters that were dropped.
  private(set) var droppedCount = 0
  private var isSpaceDue = false
  private var isBorderDue = false

  /// What stands between two cells of a row, behind a space.
  static let cellBorder = Array("| ".utf8)

  /// Whether nothing visible was appended.
  var isEmpty: Bool { bytes.isEmpty }

  /// The text.
  var string: String { ByteScan.text(bytes.span) ?? String(decoding: bytes, as: UTF8.self) }

  /// How many commas it has.
  var commaCount: Int { ByteScan.count(of: UInt8(ascii: ","), in: bytes.span) }

  /// Appends a range of UTF-8 text.
  ///
  /// - Complexity: O(range).
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    let span = source.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = span[offset]
      if byte > 0x20, byte < 0x7F {
        let end = ByteSearch.plainEnd(in: span, from: offset, to: range.upperBound)
        appendDue()
        ByteSearch.copy(span, offset..<end, onto: &bytes)
        length += end - offset
        offset = end
        continue
      }
      if byte == 0x20 || byte == 0x0A {
        isSpaceDue = true
        offset += 1
        continue
      }
      switch Self.classify(span, at: offset, end: range.upperBound) {
      case .space(let width):
        isSpaceDue = true
        offset += width
      case .invisible(let width):
        droppedCount += 1
        offset += width
      case .visible:
        appendVisible(byte)
        offset += 1
      }
    }
  }

  /// Appends preformatted text: its lines and spaces stay, empty lines go, and white space before all of it.
  mutating func appendLines(_ source: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    while bytes.isEmpty, start < range.upperBound,
      case .space(let width) = Self.classify(source.span, at: start, end: range.upperBound)
    {
      start += width
    }
    for byte in source[start..<range.upperBound] {
      switch byte {
      case 0x0A:
        while bytes.last == 0x20 || bytes.last == 0x09 { removeLast() }
        if let last = bytes.last, last != 0x0A { appendByte(byte) }
      case 0x09, 0x20...0x7E, 0x80...0xFF: appendByte(byte)
      case 0x0D: break
      default: droppedCount += 1
      }
    }
  }

  /// Makes the next character stand apart from what precedes.
  mutating func appendSpace() { isSpaceDue = true }

  /// Appends text as it is, after the due space.
  mutating func appendVerbatim(_ text: String) {
    for byte in text.utf8 { appendVisible(byte) }
  }

  /// Ends a table's cell: `" | "` where text follows.
  mutating func appendCellBorder() {
    isSpaceDue = true
    isBorderDue = true
  }

  /// Starts again.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    length = 0
    droppedCount = 0
    isSpaceDue = false
    isBorderDue = false
  }

  /// How many scalars a range has once it is squeezed.
  ///
  /// - Complexity: O(range).
  static func length(of source: [UInt8], _ range: Range<Int>) -> Int {
    let span = source.span
    var length = 0
    var isSpaceDue = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = span[offset]
      var width = 1
      var added = 1
      if byte == 0x20 || byte == 0x0A {
        isSpaceDue = true
        added = 0
      } else if byte > 0x20, byte < 0x7F {
        width = ByteSearch.plainEnd(in: span, from: offset, to: range.upperBound) - offset
        added = width
      } else {
        switch classify(span, at: offset, end: range.upperBound) {
        case .space(let count):
          isSpaceDue = true
          width = count
          added = 0
        case .invisible(let count):
          width = count
          added = 0
        case .visible: added = byte & 0xC0 == 0x80 ? 0 : 1
        }
      }
      if added > 0 {
        if isSpaceDue, length > 0 { length += 1 }
        isSpaceDue = false
        length += added
      }
      offset += width
    }
    return length
  }

  /// How many bytes the white space takes with which a text ends behind `start`; nil where it ends in something else.
  static func lastSpace(in text: [UInt8], from start: Int) -> Int? {
    for width in 1...3 where text.count - width >= start {
      if classify(text.span, at: text.count - width, end: text.count) == .space(width) {
        return width
      }
    }
    return nil
  }

  private enum Class: Equatable {
    case space(Int)
    case invisible(Int)
    case visible
  }

  /// What the scalar that starts at `offset` is; a byte inside a scalar counts as visible.
  private static func classify(_ source: Span<UInt8>, at offset: Int, end: Int) -> Class {
    let byte = source[offset]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return .space(1) }
    if byte < 0x20 || byte == 0x7F { return .invisible(1) }
    guard byte >= 0xC2, offset + 1 < end else { return .visible }
    let second = source[offset + 1]
    if byte == 0xC2 {
      switch second {
      case 0xA0, 0x85: return .space(2)
      case 0xAD, 0x80...0x9F: return .invisible(2)
      default: return .visible
      }
    }
    guard offset + 2 < end else { return .visible }
    switch (byte, second, source[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return .space(3)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return .invisible(3)
    default: return .visible
    }
  }

  private mutating func appendByte(_ byte: UInt8) {
    bytes.append(byte)
    if byte & 0xC0 != 0x80 { length += 1 }
  }

  private mutating func removeLast() {
    bytes.removeLast()
    length -= 1
  }

  private mutating func appendVisible(_ byte: UInt8) {
    appendDue()
    appendByte(byte)
  }

  /// Appends the space, and the border, that what follows stands apart by.
  private mutating func appendDue() {
    if isSpaceDue, !bytes.isEmpty {
      bytes.append(0x20)
      length += 1
      if isBorderDue {
        bytes.append(contentsOf: Self.cellBorder)
        length += 2
      }
    }
    isSpaceDue = false
    isBorderDue = false
  }
}
