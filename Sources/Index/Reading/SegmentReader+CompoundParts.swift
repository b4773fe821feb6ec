package import Storage

// MARK: - Parts of forms
extension SegmentReader {
  /// What the key of a part begins with.
  package static let partMark = FormKeying.partMark

  /// Whether a term stands for a part of forms.
  package func isPart(term number: Int) -> Bool { number < Int(info.partTermCount) }

  /// The term that stands for a part, by the key that the part has as a word; nil if no form has it.
  package func partTerm(_ key: [UInt8]) throws(StorageError) -> (number: Int, entry: TermEntry)? {
    guard info.partTermCount > 0, let found = try term([Self.partMark] + key) else { return nil }
    return isPart(term: found.number) ? found : nil
  }

  /// The parts of a form, from left to right; empty where it has none.
  ///
  /// - Complexity: O(1): a walk of at most 64 forms.
  package func compoundParts(ofForm number: Int) throws(StorageError) -> [StoredPart] {
    precondition(number >= 0 && number < Int(info.formCount), "no form \(number)")
    guard layout.compoundParts != nil else { return [] }
    let block = number / CompoundPartsWriter.blockSize
    if info.partTermCount > 0,
      let parts = try CompoundPartsScan.parts(
        at: number % CompoundPartsWriter.blockSize, of: rows(ofPartsBlock: block), in: container,
        termLimit: Int(info.partTermCount) - 1)
    {
      return parts
    }
    // What is wrong with the bytes, and where.
    var found: [StoredPart] = []
    try forEachForm(ofPartsBlock: block) { form, parts in
      if form == number { found = parts }
      return form < number
    }
    return found
  }

  /// Calls `body` with each form and its parts, in order.
  func forEachCompound(_ body: (Int, [StoredPart]) -> Void) throws(StorageError) {
    guard layout.compoundParts != nil else { return }
    for block in 0..<partsBlockCount {
      try forEachForm(ofPartsBlock: block) { form, parts in
        if !parts.isEmpty { body(form, parts) }
        return true
      }
    }
  }

  private var partsBlockCount: Int {
    let size = CompoundPartsWriter.blockSize
    return (Int(info.formCount) + size - 1) / size
  }

  /// Calls `body` with the forms of a block until it returns false.
  private func forEachForm(
    ofPartsBlock block: Int, _ body: (Int, [StoredPart]) -> Bool
  ) throws(StorageError) {
    let rows = try rows(ofPartsBlock: block)
    let termLimit = Int(info.partTermCount) - 1
    let first = block * CompoundPartsWriter.blockSize
    let last = min(first + CompoundPartsWriter.blockSize, Int(info.formCount))
    try container.withBytes(rows) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.compoundParts.kind)
      for form in first..<last {
        var parts: [StoredPart] = []
        var end = 0
        // More than a form has bytes, so that no count asks for much memory.
        for _ in 0..<(try reader.readCount(in: bytes, maximum: 255)) {
          let start = end + (try reader.readCount(in: bytes, maximum: 255))
          end = start + (try reader.readCount(in: bytes, maximum: 255))
          guard start < end, end <= 255 else { throw reader.malformed(.notAscending) }
          let term = try reader.readCount(in: bytes, maximum: termLimit)
          parts.append(StoredPart(range: start..<end, term: term))
        }
        if !body(form, parts) { return }
      }
      try reader.finish(in: bytes)
    }
  }

  /// Where the rows of a block lie in the file.
  private func rows(ofPartsBlock block: Int) throws(StorageError) -> Range<Int> {
    guard let section = layout.compoundParts else { preconditionFailure("no parts") }
    let tableByteCount = 8 * partsBlockCount
    guard section.byteCount >= tableByteCount else {
      throw malformed(
        .compoundParts,
        .countMismatch(expected: UInt64(tableByteCount), found: UInt64(section.byteCount)))
    }
    let rowsByteCount = section.byteCount - tableByteCount
    let entry = section.byteOffset + 8 * max(0, block - 1)
    let count = block == 0 ? 1 : 2
    return try container.withBytes(entry..<(entry + 8 * count)) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.compoundParts.kind)
      let start = block == 0 ? 0 : try reader.readUInt64(in: bytes)
      let end = try reader.readUInt64(in: bytes)
      guard start <= end, end <= UInt64(rowsByteCount) else {
        throw reader.malformed(
          .outOfBounds(offset: start, byteCount: end &- start, limit: UInt64(rowsByteCount)))
      }
      let base = section.byteOffset + tableByteCount
      return (base + Int(start))..<(base + Int(end))
    }
  }
}
