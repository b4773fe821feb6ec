package import Storage

/// Encodes a stored article and decodes it.
///
/// Layout: docs/INDEX-FORMAT.md, "Stored articles". Unknown tags are skipped, so that later versions can
/// add fields.
package enum StoredArticleCodec {
  private enum Tag: UInt64 {
    case id = 1
    case title, author, date, modifiedDate, language, source, url, kind, path, textHash, zones
    case speaker, lineStarts, text
  }

  /// Appends the article's record.
  package static func append(_ article: StoredArticle, to bytes: inout [UInt8]) {
    append(.id, article.id, to: &bytes)
    append(.title, article.title, to: &bytes)
    for author in article.authors { append(.author, author, to: &bytes) }
    append(.date, article.date, to: &bytes)
    append(.modifiedDate, article.modifiedDate, to: &bytes)
    append(.language, article.language, to: &bytes)
    append(.source, article.source, to: &bytes)
    append(.url, article.url, to: &bytes)
    append(.kind, article.kind, to: &bytes)
    append(.path, article.path, to: &bytes)
    append(.textHash, article.textHash, to: &bytes)
    append(zones: article.zones, to: &bytes)
    append(lineStarts: article.lineStarts, to: &bytes)
    append(.text, article.text, to: &bytes)
  }

  private static func append(_ tag: Tag, _ value: String, to bytes: inout [UInt8]) {
    guard !value.isEmpty else { return }
    Varint.append(tag.rawValue, to: &bytes)
    Varint.append(UInt64(value.utf8.count), to: &bytes)
    bytes.append(contentsOf: value.utf8)
  }

  private static func append(_ tag: Tag, _ value: [UInt8], to bytes: inout [UInt8]) {
    guard !value.isEmpty else { return }
    Varint.append(tag.rawValue, to: &bytes)
    Varint.append(UInt64(value.count), to: &bytes)
    bytes.append(contentsOf: value)
  }

  private static func append(zones: [StoredZone], to bytes: inout [UInt8]) {
    var speakers: [String] = []
    var field: [UInt8] = []
    var end = 0
    for zone in zones {
      var speaker = 0
      if let name = zone.speaker {
        speaker = (speakers.firstIndex(of: name) ?? speakers.count) + 1
        if speaker > speakers.count { speakers.append(name) }
      }
      let step = Int64(zone.range.lowerBound - end)
      Varint.append(UInt64(zone.kind), to: &field)
      Varint.append(UInt64(bitPattern: (step << 1) ^ (step >> 63)), to: &field)
      Varint.append(UInt64(zone.range.count), to: &field)
      Varint.append(UInt64(speaker), to: &field)
      end = zone.range.upperBound
    }
    for name in speakers { append(.speaker, name, to: &bytes) }
    append(.zones, field, to: &bytes)
  }

  private static func append(lineStarts: [LineStart], to bytes: inout [UInt8]) {
    var field: [UInt8] = []
    var last = LineStart(byteOffset: 0, line: 0)
    for start in lineStarts {
      Varint.append(UInt64(start.byteOffset - last.byteOffset), to: &field)
      Varint.append(UInt64(start.line - last.line), to: &field)
      last = start
    }
    append(.lineStarts, field, to: &bytes)
  }

  /// Decodes a record.
  ///
  /// - `file`: The file that errors name.
  /// - Throws: `StorageError.malformed` or `.truncated` on anything that no writer makes.
  package static func decode(
    _ record: RawSpan, file: String
  ) throws(StorageError) -> StoredArticle {
    var article = StoredArticle()
    var speakers: [String] = []
    var zones: [CodedZone] = []
    var reader = ByteReader(file: file, section: SegmentSection.storedArticles.kind)
    while reader.remaining(in: record) > 0 {
      let tag = Tag(rawValue: try reader.readVarint(in: record))
      let count = Int(clamping: try reader.readVarint(in: record))
      var field = reader  // reads the field once more, as what its tag says
      let end = try reader.readRange(count, in: record).upperBound
      let bytes = record.extracting(0..<end)
      switch tag {
      case .author: article.authors.append(try string(&field, in: bytes))
      case .speaker: speakers.append(try string(&field, in: bytes))
      case .textHash: article.textHash = try field.readBytes(count, in: bytes)
      case .zones: zones = try decodeZones(&field, in: bytes)
      case .lineStarts: article.lineStarts = try decodeLineStarts(&field, in: bytes)
      case .some(let tag):
        if let path = textField(tag) { article[keyPath: path] = try string(&field, in: bytes) }
      case nil: break
      }
    }
    try add(zones, speakers: speakers, to: &article, reader)
    return article
  }

  /// The id in a record, which is its first field.
  static func id(_ record: RawSpan, file: String) throws(StorageError) -> String {
    var reader = ByteReader(file: file, section: SegmentSection.storedArticles.kind)
    let tag = try reader.readVarint(in: record)
    guard tag == Tag.id.rawValue else {
      throw reader.malformed(.valueOutOfRange(found: tag, allowed: 1...1))
    }
    return try reader.readString(in: record)
  }

  /// The bytes of the text in a record, which is its last field.
  static func textByteCount(
    _ record: ArraySlice<UInt8>, file: String
  ) throws(StorageError) -> UInt64 {
    try Array(record).withRawBytes { (bytes) throws(StorageError) in
      var reader = ByteReader(file: file, section: SegmentSection.storedArticles.kind)
      while reader.remaining(in: bytes) > 0 {
        let tag = try reader.readVarint(in: bytes)
        let count = Int(clamping: try reader.readVarint(in: bytes))
        _ = try reader.readRange(count, in: bytes)
        if tag == Tag.text.rawValue { return UInt64(count) }
      }
      return 0
    }
  }

  private static func textField(_ tag: Tag) -> WritableKeyPath<StoredArticle, String>? {
    switch tag {
    case .id: \.id
    case .title: \.title
    case .date: \.date
    case .modifiedDate: \.modifiedDate
    case .language: \.language
    case .source: \.source
    case .url: \.url
    case .kind: \.kind
    case .path: \.path
    case .text: \.text
    default: nil
    }
  }

  private static func string(
    _ reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> String {
    let utf8 = try reader.readBytes(reader.remaining(in: bytes), in: bytes)
    guard let text = String(validating: utf8, as: UTF8.self) else {
      throw reader.malformed(.invalidUTF8)
    }
    return text
  }

  /// A zone with the number of its speaker.
  private struct CodedZone {
    var kind: UInt8
    var start: Int
    var count: Int
    var speaker: Int
  }

  private static func decodeZones(
    _ reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> [CodedZone] {
    var zones: [CodedZone] = []
    var end = 0
    while reader.remaining(in: bytes) > 0 {
      let kind = try reader.readCount(in: bytes, maximum: Int(UInt8.max))
      let coded = try reader.readVarint(in: bytes)
      let step = Int(Int64(bitPattern: coded >> 1) ^ -Int64(bitPattern: coded & 1))
      let count = try reader.readCount(in: bytes, maximum: Int(Int32.max))
      let speaker = try reader.readCount(in: bytes, maximum: Int(Int32.max))
      let (start, overflow) = end.addingReportingOverflow(step)
      guard !overflow, start >= 0, start <= Int(Int32.max) else {
        throw reader.malformed(.notAscending)
      }
      zones.append(CodedZone(kind: UInt8(kind), start: start, count: count, speaker: speaker))
      end = start + count
    }
    return zones
  }

  private static func add(
    _ zones: [CodedZone], speakers: [String], to article: inout StoredArticle,
    _ reader: ByteReader
  ) throws(StorageError) {
    let limit = article.text.utf8.count
    for zone in zones {
      guard zone.speaker <= speakers.count, zone.start + zone.count <= limit else {
        throw reader.malformed(
          .outOfBounds(
            offset: UInt64(zone.start), byteCount: UInt64(zone.count), limit: UInt64(limit)))
      }
      article.zones.append(
        StoredZone(
          kind: zone.kind, range: zone.start..<(zone.start + zone.count),
          speaker: zone.speaker == 0 ? nil : speakers[zone.speaker - 1]))
    }
  }

  private static func decodeLineStarts(
    _ reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> [LineStart] {
    var starts: [LineStart] = []
    var last = LineStart(byteOffset: 0, line: 0)
    while reader.remaining(in: bytes) > 0 {
      last.byteOffset += try reader.readCount(in: bytes, maximum: Int(Int32.max))
      last.line += try reader.readCount(in: bytes, maximum: Int(Int32.max))
      starts.append(last)
    }
    return starts
  }
}
