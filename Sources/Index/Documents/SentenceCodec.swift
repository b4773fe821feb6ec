internal import Storage

/// Encodes the places of a document's sentences and decodes them.
///
/// Layout: docs/INDEX-FORMAT.md, "Sentences".
enum SentenceCodec {
  /// Appends the sentences, number 0 being the title.
  static func append(_ sentences: [StoredSentence], to bytes: inout [UInt8]) {
    var position: UInt32 = 0
    var byteEnd = 0
    var scalarEnd = 0
    for (number, sentence) in sentences.enumerated() {
      if number == 1 { (byteEnd, scalarEnd) = (0, 0) }  // from the title to the text
      Varint.append(UInt64(sentence.firstPosition - position), to: &bytes)
      Varint.append(UInt64(sentence.bytes.lowerBound - byteEnd), to: &bytes)
      Varint.append(UInt64(sentence.bytes.count), to: &bytes)
      Varint.append(UInt64(sentence.scalars.lowerBound - scalarEnd), to: &bytes)
      Varint.append(UInt64(sentence.scalars.count), to: &bytes)
      bytes.append(sentence.zone | sentence.marks << 5)
      position = sentence.firstPosition
      byteEnd = sentence.bytes.upperBound
      scalarEnd = sentence.scalars.upperBound
    }
  }

  /// Decodes `count` sentences from where `reader` stands.
  ///
  /// - Throws: `StorageError.malformed` or `.truncated` on anything that no writer makes.
  static func decode(
    count: Int, from reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> [StoredSentence] {
    let maximum = Int(Int32.max)
    var sentences: [StoredSentence] = []
    sentences.reserveCapacity(min(count, reader.remaining(in: bytes) / 6))
    var position = 0
    var byteEnd = 0
    var scalarEnd = 0
    for number in 0..<count {
      if number == 1 { (byteEnd, scalarEnd) = (0, 0) }
      position += try reader.readCount(
        in: bytes, maximum: Int(IndexSettings.positionLimit) - position)
      let byteStart = try reader.readCount(in: bytes, maximum: maximum - byteEnd) + byteEnd
      byteEnd = try reader.readCount(in: bytes, maximum: maximum - byteStart) + byteStart
      let scalarStart = try reader.readCount(in: bytes, maximum: maximum - scalarEnd) + scalarEnd
      scalarEnd = try reader.readCount(in: bytes, maximum: maximum - scalarStart) + scalarStart
      let zoneAndMarks = try reader.readUInt8(in: bytes)
      sentences.append(
        StoredSentence(
          firstPosition: UInt32(position), bytes: byteStart..<byteEnd,
          scalars: scalarStart..<scalarEnd, zone: zoneAndMarks & 31, marks: zoneAndMarks >> 5))
    }
    return sentences
  }
}
