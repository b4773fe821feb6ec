internal import Storage

/// Writes which parts each form has, and where they stand in it.
///
/// Layout: docs/INDEX-FORMAT.md, "Compound parts". Read by `SegmentReader.compoundParts(ofForm:)`.
struct CompoundPartsWriter {
  /// Forms that share an entry of the table.
  static let blockSize = 64

  private let formCount: Int
  private let termOfPart: [UInt32]

  /// - Parameters:
  ///   - formCount: All forms, with and without parts.
  ///   - termOfPart: The term of each part, by form, then from left to right.
  init(formCount: Int, termOfPart: [UInt32]) {
    self.formCount = formCount
    self.termOfPart = termOfPart
  }

  /// Writes the section.
  ///
  /// - Parameters:
  ///   - parts: For each form: `varint parts, [varint bytes since the last part, varint byte count]ⁿ`.
  ///   - spool: Makes the memory that overflows to a temporary file.
  /// - Returns: Its bytes.
  /// - Throws: `StorageError`.
  func write(
    _ parts: FinishedSpool, spool: () -> SectionSpool
  ) throws(StorageError) -> FinishedSpool {
    var cursor = SpoolCursor(parts)
    var rows = spool()
    var table = ByteWriter()
    var part = 0
    for form in 0..<formCount {
      let count = try cursor.readVarint()
      Varint.append(count, to: &rows.buffer)
      for _ in 0..<count {
        Varint.append(try cursor.readVarint(), to: &rows.buffer)
        Varint.append(try cursor.readVarint(), to: &rows.buffer)
        Varint.append(UInt64(termOfPart[part]), to: &rows.buffer)
        part += 1
      }
      try rows.overflow()
      if (form + 1) % Self.blockSize == 0 || form + 1 == formCount {
        table.writeUInt64(rows.byteCount)
      }
    }
    var section = spool()
    section.buffer = table.bytes
    try section.overflow()
    try section.append(rows.finish())
    return section.finish()
  }
}
