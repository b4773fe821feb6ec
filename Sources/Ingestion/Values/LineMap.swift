/// Maps places in a normalised text back to lines of the file it came from.
///
/// Invariant: entries have strictly ascending offsets; a place belongs to the last entry at or
/// before it.
package struct LineMap: Hashable, Sendable {
  private var byteOffsets: [UInt32] = []
  private var lines: [UInt32] = []

  /// An empty map, in which no place has a line.
  package init() {}

  /// How many places are marked.
  package var count: Int { byteOffsets.count }

  /// Says that the text from `byteOffset` on stands on `line`.
  ///
  /// - Parameters:
  ///   - line: The line of the file, counted from 1.
  ///   - byteOffset: UTF-8 byte of the text; not before the previous one.
  package mutating func mark(line: Int, atByteOffset byteOffset: Int) {
    let offset = UInt32(byteOffset)
    precondition(byteOffsets.last.map { $0 <= offset } ?? true, "a line map only grows")
    if byteOffsets.last == offset {
      lines[lines.count - 1] = UInt32(line)
    } else if lines.last != UInt32(line) {
      byteOffsets.append(offset)
      lines.append(UInt32(line))
    }
  }

  /// Every marked place in order: the text from `byteOffset` on stands on `line`.
  package var marks: [(byteOffset: Int, line: Int)] {
    zip(byteOffsets, lines).map { (byteOffset: Int($0), line: Int($1)) }
  }

  /// The line, counted from 1, on which a place of the text stands; nil when the map is empty.
  ///
  /// - Complexity: O(log n).
  package func line(atByteOffset byteOffset: Int) -> Int? {
    var low = 0
    var high = byteOffsets.count
    while low < high {
      let middle = (low + high) / 2
      if Int(byteOffsets[middle]) <= byteOffset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : Int(lines[low - 1])
  }
}
