/// Maps places in a normalised text back to lines of the file it came from.
///
/// Invariant: entries have strictly ascending offsets; a place belongs to the last entry at or
/// before it. Two or three bytes an entry: each is stored as its distance from the one before it, and
/// every 64th in full, for searching.
package struct LineMap: Hashable, Sendable {
  /// An entry, and where the next one is written.
  private struct Mark: Hashable, Sendable {
    var byteOffset: UInt32
    var line: UInt32
    var end: UInt32
  }

  private static let blockSize = 64

  /// How many places are marked.
  package private(set) var count = 0
  /// The distances: bytes, then lines with their sign in the lowest bit, seven bits a byte.
  private var distances: [UInt8] = []
  /// The first entry of each block.
  private var blocks: [Mark] = []
  /// The last two entries: the last one may be replaced.
  private var last: Mark?
  private var lastButOne: Mark?

  /// An empty map, in which no place has a line.
  package init() {}

  /// Says that the text from `byteOffset` on stands on `line`.
  ///
  /// - Parameters:
  ///   - line: The line of the file, counted from 1.
  ///   - byteOffset: UTF-8 byte of the text; not before the previous one.
  package mutating func mark(line: Int, atByteOffset byteOffset: Int) {
    let (offset, line) = (UInt32(byteOffset), UInt32(line))
    guard let last else { return append(offset, line) }
    precondition(last.byteOffset <= offset, "a line map only grows")
    if last.byteOffset == offset {
      guard last.line != line else { return }
      removeLast()
      append(offset, line)
    } else if last.line != line {
      append(offset, line)
    }
  }

  /// Every marked place in order: the text from `byteOffset` on stands on `line`.
  package var marks: [(byteOffset: Int, line: Int)] {
    var marks: [(byteOffset: Int, line: Int)] = []
    marks.reserveCapacity(count)
    forEachMark { marks.append(($0, $1)) }
    return marks
  }

  /// Gives every marked place in order, and its line.
  func forEachMark(_ body: (_ byteOffset: Int, _ line: Int) -> Void) {
    for block in blocks.indices {
      forEach(inBlock: block) { mark in
        body(Int(mark.byteOffset), Int(mark.line))
        return true
      }
    }
  }

  /// The line, counted from 1, on which a place of the text stands; nil when the map is empty.
  ///
  /// - Complexity: O(log n).
  package func line(atByteOffset byteOffset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(blocks[middle].byteOffset) <= byteOffset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var line: Int?
    forEach(inBlock: low - 1) { mark in
      guard Int(mark.byteOffset) <= byteOffset else { return false }
      line = Int(mark.line)
      return true
    }
    return line
  }

  /// Gives the entries of a block in order, until `body` has enough.
  private func forEach(inBlock block: Int, _ body: (Mark) -> Bool) {
    var mark = blocks[block]
    var left = min(Self.blockSize, count - block * Self.blockSize)
    while body(mark), left > 1 {
      left -= 1
      var place = Int(mark.end)
      mark.byteOffset += number(at: &place)
      let step = number(at: &place)
      mark.line = step & 1 == 0 ? mark.line &+ step >> 1 : mark.line &- (step >> 1)
      mark.end = UInt32(place)
    }
  }

  private mutating func append(_ byteOffset: UInt32, _ line: UInt32) {
    if count % Self.blockSize > 0, let last {
      append(byteOffset - last.byteOffset)
      append(line >= last.line ? (line - last.line) << 1 : (last.line - line) << 1 | 1)
    }
    let mark = Mark(byteOffset: byteOffset, line: line, end: UInt32(distances.count))
    if count % Self.blockSize == 0 { blocks.append(mark) }
    lastButOne = last
    last = mark
    count += 1
  }

  /// Takes the last entry back; the one before it is not taken back in turn.
  private mutating func removeLast() {
    count -= 1
    if count % Self.blockSize == 0 { blocks.removeLast() }
    last = lastButOne
    distances.removeLast(distances.count - Int(last?.end ?? 0))
  }

  private mutating func append(_ number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      distances.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    distances.append(UInt8(rest))
  }

  private func number(at place: inout Int) -> UInt32 {
    var number: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      let byte = distances[place]
      place += 1
      number |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }
}
