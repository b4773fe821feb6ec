/// Decodes UTF-16 to UTF-8.
struct UTF16Decoder {
  /// `.utf16LittleEndian` or `.utf16BigEndian`.
  let encoding: TextEncoding

  /// Whether bytes are UTF-16: by their byte order mark, by where their NULs stand, or by a label
  /// that NULs make plausible.
  ///
  /// - Returns: The encoding and the first byte after the mark, or nil.
  static func detect(_ bytes: [UInt8], declared: TextEncoding?) -> (TextEncoding, start: Int)? {
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    let pairCount = min(bytes.count, 2048) / 2
    guard pairCount > 0 else { return nil }
    var evenNULs = 0
    var oddNULs = 0
    for pair in 0..<pairCount {
      evenNULs += bytes[2 * pair] == 0 ? 1 : 0
      oddNULs += bytes[2 * pair + 1] == 0 ? 1 : 0
    }
    // Dutch text has a NUL in nine of ten pairs; markup too.
    if oddNULs * 2 > pairCount, evenNULs * 10 < pairCount { return (.utf16LittleEndian, 0) }
    if evenNULs * 2 > pairCount, oddNULs * 10 < pairCount { return (.utf16BigEndian, 0) }
    guard evenNULs + oddNULs > 0 else { return nil }
    return declared == .utf16LittleEndian || declared == .utf16BigEndian
      ? declared.map { ($0, 0) } : nil
  }

  /// Decodes what follows `start`; lone surrogates and an odd last byte become U+FFFD.
  func decode(_ bytes: [UInt8], from start: Int) -> DecodedText {
    let high = encoding == .utf16BigEndian ? 0 : 1
    var units: [UInt16] = []
    units.reserveCapacity((bytes.count - start) / 2)
    var position = start
    while position + 1 < bytes.count {
      units.append(UInt16(bytes[position + high]) << 8 | UInt16(bytes[position + 1 - high]))
      position += 2
    }
    var repaired = position < bytes.count ? 1 : 0
    var utf8: [UInt8] = []
    utf8.reserveCapacity(units.count + units.count / 8)
    let hadRepair = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { utf8.append($0) }
    if hadRepair { repaired += Self.loneSurrogateCount(units) }
    if position < bytes.count { utf8.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
    var notes = ReadingNotes()
    notes.add(.repairedBytes, count: repaired)
    return DecodedText(utf8: utf8, encoding: encoding, notes: notes)
  }

  private static func loneSurrogateCount(_ units: [UInt16]) -> Int {
    var count = 0
    var index = 0
    while index < units.count {
      if UTF16.isLeadSurrogate(units[index]), index + 1 < units.count,
        UTF16.isTrailSurrogate(units[index + 1])
      {
        index += 2
        continue
      }
      if UTF16.isSurrogate(units[index]) { count += 1 }
      index += 1
    }
    return count
  }
}
