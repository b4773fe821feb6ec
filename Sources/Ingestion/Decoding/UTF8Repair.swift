/// A byte sequence repaired to valid UTF-8, with what tells UTF-8 from a single-byte encoding.
struct UTF8Repair {
  /// The repaired bytes.
  private(set) var utf8: [UInt8] = []
  /// How many sequences became U+FFFD.
  private(set) var badCount = 0
  /// How many characters of two to four bytes were right; not counted where nothing was wrong.
  private(set) var multiByteCount = 0

  /// Repairs what follows `start`.
  ///
  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8], from start: Int) {
    // Nearly every file is right, and is taken over as it stands.
    if UTF8Check.isValid(bytes.span.extracting(start...)) {
      utf8 = start == 0 ? bytes : Array(bytes[start...])
      return
    }
    var position = start
    while position < bytes.count {
      let rest = bytes.span.extracting(position...)
      do {
        _ = try UTF8Span(validating: rest)
        append(bytes[position...])
        position = bytes.count
      } catch {
        append(bytes[position..<position + error.byteOffsets.lowerBound])
        utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
        badCount += 1
        position += max(error.byteOffsets.upperBound, 1)
      }
    }
  }

  /// The result with its counts.
  var decoded: DecodedText {
    var notes = ReadingNotes()
    notes.add(.repairedBytes, count: badCount)
    return DecodedText(utf8: utf8, encoding: .utf8, notes: notes)
  }

  /// Whether the source was UTF-8, perhaps with damage, rather than a single-byte encoding.
  ///
  /// Text of a single-byte encoding holds almost no valid sequences by chance, so more right ones
  /// than wrong ones settle it; four times as many where another encoding is declared.
  func isMostlyUTF8(declared: TextEncoding?) -> Bool {
    guard badCount > 0 else { return true }
    return switch declared {
    case .utf8: multiByteCount > badCount / 2
    case nil: multiByteCount > badCount
    default: multiByteCount > 4 * badCount
    }
  }

  private mutating func append(_ valid: ArraySlice<UInt8>) {
    utf8.append(contentsOf: valid)
    for byte in valid where byte >= 0xC2 { multiByteCount += 1 }
  }
}
