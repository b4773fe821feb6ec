/// Turns the bytes of a file into valid UTF-8, whatever they are and whatever they claim to be.
///
/// In this order: a byte order mark; UTF-16 recognised by its NULs; valid UTF-8, whatever the label;
/// mostly valid UTF-8, repaired; the declared encoding; windows-1252. A sequence that the encoding
/// does not allow becomes one U+FFFD (the maximal subpart, as the WHATWG decoders do) and is
/// counted; NULs are dropped and counted. UTF-7 is never honoured.
package enum TextDecoder {
  /// Decodes a whole file.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - label: The declared encoding, if any: see `EncodingPrescan`.
  ///   - path: The file, for the error.
  /// - Returns: Valid UTF-8 with the encoding used and the counts.
  /// - Throws: `IngestionError.unsupportedEncoding` when the bytes are not UTF-8 and the label names
  ///   an East Asian encoding that we have no table for.
  /// - Complexity: O(bytes).
  package static func decode(
    _ bytes: [UInt8], label: String? = nil, path: String = ""
  ) throws(IngestionError) -> DecodedText {
    let declared = label.flatMap(TextEncoding.init(label:))
    var decoded: DecodedText
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      decoded = UTF8Repair(bytes, from: 3).decoded
    } else if let (encoding, start) = UTF16Decoder.detect(bytes, declared: declared) {
      decoded = UTF16Decoder(encoding: encoding).decode(bytes, from: start)
    } else {
      decoded = try eightBit(bytes, label: label, declared: declared, path: path)
    }
    if let label, declared != decoded.encoding,
      !ByteSearch.isASCII(decoded.utf8.span) || declared == nil
    {
      // A label that changes nothing (an ASCII file labelled windows-1252) is no false label.
      if !label.isEmpty { decoded.notes.add(.ignoredEncodingLabel) }
    }
    dropNULs(&decoded)
    return decoded
  }

  private static func eightBit(
    _ bytes: [UInt8], label: String?, declared: TextEncoding?, path: String
  ) throws(IngestionError) -> DecodedText {
    let repair = UTF8Repair(bytes, from: 0)
    if repair.isMostlyUTF8(declared: declared) { return repair.decoded }
    if let label, TextEncoding.isUnsupported(label: label) {
      throw .unsupportedEncoding(path: path, label: label)
    }
    if let declared, let table = SingleByteTable.codeUnits(of: declared) {
      return singleByte(bytes, encoding: declared, table: table)
    }
    guard let table = SingleByteTable.codeUnits(of: .windows1252) else { return repair.decoded }
    var decoded = singleByte(bytes, encoding: .windows1252, table: table)
    decoded.notes.add(.guessedEncoding)
    return decoded
  }

  private static func singleByte(
    _ bytes: [UInt8], encoding: TextEncoding, table: [UInt16]
  ) -> DecodedText {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var repaired = 0
    for byte in bytes {
      if byte < 0x80 {
        utf8.append(byte)
        continue
      }
      let unit = UInt32(table[Int(byte) - 0x80])
      if unit == 0xFFFD { repaired += 1 }
      if unit >= 0x800 {
        utf8.append(UInt8(0xE0 | unit >> 12))
        utf8.append(UInt8(0x80 | unit >> 6 & 0x3F))
      } else {
        utf8.append(UInt8(0xC0 | unit >> 6))
      }
      utf8.append(UInt8(0x80 | unit & 0x3F))
    }
    var notes = ReadingNotes()
    notes.add(.repairedBytes, count: repaired)
    return DecodedText(utf8: utf8, encoding: encoding, notes: notes)
  }

  private static func dropNULs(_ decoded: inout DecodedText) {
    guard ByteSearch.first(0, in: decoded.utf8.span, from: 0) != nil else { return }
    let before = decoded.utf8.count
    decoded.utf8.removeAll { $0 == 0 }
    decoded.notes.add(.repairedNULs, count: before - decoded.utf8.count)
  }
}
