/// Brings one line to its normal form in one pass: what is clean is copied in stretches.
///
/// Eight bytes at a time are passed over that are ASCII, no control characters, and hold no two
/// spaces side by side. Normalisation runs only over a line that holds a scalar which could need it.
struct LineCleaner {
  /// Where the line's normal form begins in the output.
  private(set) var outputStart = 0
  /// How many control characters were dropped.
  private(set) var droppedControlCount = 0
  /// Whether the normal form is ASCII; may be false for one that is.
  private(set) var isASCII = true
  /// Whether a line end ends it, or is white space within it.
  var endsAtLineEnd = true

  private let reader: UTF8Reader
  private var offset: Int
  /// What precedes this offset is in the output, or is to be left out.
  private var copied: Int
  private var mayNeedNormalization = false

  /// Prepares to read from an offset on.
  init(_ reader: UTF8Reader, from offset: Int) {
    self.reader = reader
    self.offset = offset
    copied = offset
  }

  /// Appends the normal form of the line.
  ///
  /// - Returns: Where the line ends in the text: at a line end, or at the end of the text.
  mutating func appendLine(to output: inout [UInt8]) -> Int {
    outputStart = output.count
    var followsSpace = true
    while true {
      skipPlain(followsSpace: followsSpace)
      guard offset < reader.count else { break }
      let byte = reader.byte(offset)
      if byte >= 0x80 {
        followsSpace = false
        isASCII = false
        if let byteCount = lengthOfText(byte) {
          offset = min(offset &+ byteCount, reader.count)
          continue
        }
      } else if isLineEnd(byte) {
        break
      }
      copy(to: &output)
      dropWhite(&output)
      guard offset < reader.count, !isLineEnd(reader.byte(offset)) else { break }
      followsSpace = output.count == outputStart || output[output.count - 1] == 0x20
    }
    copy(to: &output)
    if output.count > outputStart, output[output.count - 1] == 0x20 { output.removeLast() }
    if mayNeedNormalization { normalize(&output) }
    return offset
  }

  private mutating func copy(to output: inout [UInt8]) {
    guard copied < offset else { return }
    reader.append(copied..<offset, to: &output)
    copied = offset
  }

  /// Moves to the first byte that is not ASCII, is a control character, or is a space after a space.
  @inline(__always)
  private mutating func skipPlain(followsSpace: Bool) {
    var followsSpace = followsSpace
    while let word = reader.word(offset) {
      let word = UInt64(littleEndian: word)
      let spaces = ByteScan.zeroBytes(word ^ 0x2020_2020_2020_2020)
      let second = spaces & (spaces &<< 8 | (followsSpace ? 0x80 : 0))
      // The first of them is right: what stands above one that was found may not be.
      let controls =
        ByteScan.bytesBelow32AndAbove(word)
        | ByteScan.zeroBytesAndAbove(word ^ 0x7F7F_7F7F_7F7F_7F7F)
      let marks = (word | controls | second) & 0x8080_8080_8080_8080
      if marks != 0 {
        offset &+= marks.trailingZeroBitCount &>> 3
        return
      }
      followsSpace = spaces &>> 63 != 0
      offset &+= 8
    }
    while offset < reader.count {
      let byte = reader.byte(offset)
      if byte == 0x20 ? followsSpace : byte &- 0x21 > 0x5D { return }
      followsSpace = byte == 0x20
      offset &+= 1
    }
  }

  @inline(__always)
  private func isLineEnd(_ byte: UInt8) -> Bool {
    endsAtLineEnd && (byte == 0x0A || byte == 0x0D || byte == 0x0C)
  }

  /// The length of a scalar that is text; nil where white space, a control or a mark stands.
  ///
  /// Notes whether normalisation could touch it. It cannot below U+0300, nor from U+2000 to the currency
  /// signs at U+20BF, which stand for themselves but for the spaces.
  @inline(__always)
  private mutating func lengthOfText(_ lead: UInt8) -> Int? {
    let second = reader.byte(offset &+ 1)
    switch lead {
    case 0xC3...0xCB: return 2
    case 0xC2: return second > 0xA0 || second < 0x80 ? 2 : nil
    case 0xE2 where second <= 0x82:
      return Self.isSpace(lead, second, reader.byte(offset &+ 2)) ? nil : 3
    case 0xE1, 0xE3, 0xEF:
      mayNeedNormalization = true
      let third = reader.byte(offset &+ 2)
      return Self.isSpace(lead, second, third) || Self.isMark(lead, second, third) ? nil : 3
    default:
      mayNeedNormalization = true
      return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
  }

  private static func isSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80):
      true
    default: false
    }
  }

  private static func isMark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    first == 0xEF && second == 0xBB && third == 0xBF
  }

  /// What a byte that ended a plain stretch begins.
  private enum Meaning { case text, space, control, mark }

  /// Passes over white space, controls and byte order marks; one space is left of any white space.
  private mutating func dropWhite(_ output: inout [UInt8]) {
    var hasSpace = false
    loop: while offset < reader.count {
      let byte = reader.byte(offset)
      if isLineEnd(byte) { break }
      let (meaning, byteCount) = meaning(of: byte)
      switch meaning {
      case .text: break loop
      case .space: hasSpace = true
      case .control: droppedControlCount &+= 1
      case .mark: break
      }
      offset &+= byteCount  // it stands whole in the text
    }
    copied = offset
    if hasSpace, output.count > outputStart, output[output.count - 1] != 0x20 {
      output.append(0x20)
    }
  }

  private func meaning(of byte: UInt8) -> (Meaning, Int) {
    let second = reader.byte(offset &+ 1)
    let third = reader.byte(offset &+ 2)
    switch byte {
    case 0x20, 0x09...0x0D: return (.space, 1)
    case 0x21...0x7E: return (.text, 1)
    case 0x00...0x7F: return (.control, 1)
    case 0xC2:
      guard (0x80...0xA0).contains(second) else { return (.text, 2) }
      return (second == 0xA0 || second == 0x85 ? .space : .control, 2)
    default:
      if Self.isSpace(byte, second, third) { return (.space, 3) }
      return Self.isMark(byte, second, third) ? (.mark, 3) : (.text, 1)
    }
  }

  private func normalize(_ output: inout [UInt8]) {
    let start = outputStart
    if output.withRawSpan({ NFC.isNormalized($0.extracting(start...)) }) { return }
    let line = Array(output[start...])
    output.removeSubrange(start...)
    line.withRawSpan { NFC.normalize($0, into: &output) }
  }
}
