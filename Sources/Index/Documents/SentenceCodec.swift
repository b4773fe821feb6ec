internal import Storage

/// Encodes the places of a document's sentences and decodes them.
///
/// Layout: docs/INDEX-FORMAT.md, "Sentences": a column a field, so that ranking reads the first columns only.
enum SentenceCodec {
  /// Appends the sentences, number 0 being the title.
  static func append(_ sentences: [StoredSentence], to bytes: inout [UInt8]) {
    var position: UInt32 = 0
    for sentence in sentences {
      Varint.append(UInt64(sentence.firstPosition - position), to: &bytes)
      position = sentence.firstPosition
    }
    for sentence in sentences { bytes.append(sentence.zone | sentence.marks << 5) }
    append(sentences.map(\.bytes), to: &bytes)
    append(sentences.map(\.scalars), to: &bytes)
  }

  /// Appends the lengths of ranges, then what lies between them.
  private static func append(_ ranges: [Range<Int>], to bytes: inout [UInt8]) {
    for range in ranges { Varint.append(UInt64(range.count), to: &bytes) }
    var end = 0
    for (number, range) in ranges.enumerated() {
      if number == 1 { end = 0 }  // from the title to the text
      Varint.append(UInt64(range.lowerBound - end), to: &bytes)
      end = range.upperBound
    }
  }

  /// Decodes `count` sentences from where `reader` stands.
  ///
  /// - Throws: `StorageError.malformed` or `.truncated` on anything that no writer makes.
  static func decode(
    count: Int, from reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> [StoredSentence] {
    var sentences: [StoredSentence] = []
    sentences.reserveCapacity(min(count, reader.remaining(in: bytes) / minimumByteCount))
    var position = 0
    for _ in 0..<count {
      position += try reader.readCount(
        in: bytes, maximum: Int(IndexSettings.positionLimit) - position)
      sentences.append(
        StoredSentence(
          firstPosition: UInt32(position), bytes: 0..<0, scalars: 0..<0, zone: 0))
    }
    for number in sentences.indices {
      let zoneAndMarks = try reader.readUInt8(in: bytes)
      sentences[number].zone = zoneAndMarks & 31
      sentences[number].marks = zoneAndMarks >> 5
    }
    let byteRanges = try ranges(count: count, from: &reader, in: bytes)
    let scalarRanges = try ranges(count: count, from: &reader, in: bytes)
    for number in sentences.indices {
      sentences[number].bytes = byteRanges[number]
      sentences[number].scalars = scalarRanges[number]
    }
    return sentences
  }

  /// The bytes of a sentence at least: one a field.
  static let minimumByteCount = 6

  private static func ranges(
    count: Int, from reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> [Range<Int>] {
    let maximum = Int(Int32.max)
    var lengths: [Int] = []
    lengths.reserveCapacity(min(count, reader.remaining(in: bytes)))
    for _ in 0..<count { lengths.append(try reader.readCount(in: bytes, maximum: maximum)) }
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(lengths.count)
    var end = 0
    for (number, length) in lengths.enumerated() {
      if number == 1 { end = 0 }
      let start = try reader.readCount(in: bytes, maximum: maximum - end) + end
      guard length <= maximum - start else {
        throw reader.malformed(
          .valueOutOfRange(found: UInt64(length), allowed: 0...UInt64(maximum - start)))
      }
      end = start + length
      ranges.append(start..<end)
    }
    return ranges
  }
}
