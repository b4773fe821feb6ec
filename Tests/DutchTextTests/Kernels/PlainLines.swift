@testable import DutchText

/// The lines of a text in normal form, character by character: the oracle of `TextLines`.
enum PlainLines {
  struct Line: Equatable {
    /// Bytes, for strings of one meaning are equal in Swift.
    var text: [UInt8]
    var scalarCount: Int
    var indent: Int
    var number: Int
  }

  static func lines(of utf8: [UInt8]) -> (lines: [Line], droppedCount: Int) {
    var lines: [Line] = []
    var dropped = 0
    var start = 0
    var number = 1
    var index = 0
    while index <= utf8.count {
      let isEnd = index == utf8.count
      guard isEnd || [0x0A, 0x0D, 0x0C].contains(utf8[index]) else {
        index += 1
        continue
      }
      if !isEnd || start < index {
        let own = Array(utf8[start..<index])
        let text = clean(own, dropped: &dropped)
        let indent = own.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $0 + ($1 == 9 ? 4 : 1) }
        lines.append(
          Line(
            text: Array(text.utf8), scalarCount: text.unicodeScalars.count, indent: indent,
            number: number))
      }
      let isCRLF = !isEnd && utf8[index] == 0x0D && index + 1 < utf8.count && utf8[index + 1] == 10
      if !isEnd, utf8[index] != 0x0C { number += 1 }
      index += isCRLF ? 2 : 1
      start = index
    }
    return (lines, dropped)
  }

  static func clean(_ utf8: [UInt8], dropped: inout Int) -> String {
    var output = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09...0x0D, 0xA0, 0x85, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x1680,
        0x3000:
        needsSpace = !output.isEmpty
      case 0x00...0x1F, 0x7F...0x9F: dropped += 1
      case 0xFEFF: break
      default:
        if needsSpace { output.append(" ") }
        needsSpace = false
        output.append(scalar)
      }
    }
    return NFC.normalize(String(output))
  }
}
