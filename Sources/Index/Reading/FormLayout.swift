internal import Storage

/// Where the three sections of forms lie that a segment has together or not at all.
struct FormLayout {
  let dictionary: Section
  let index: Section
  let termForms: Section

  /// - Returns: Nil in a segment in which each form is a term of its own.
  /// - Throws: `StorageError.missingSection` if some are there, or if none is and the counts differ;
  ///   `.malformed` when *term forms* has another size than the count asks.
  init?(_ container: ContainerReader, info: SegmentInfo) throws(StorageError) {
    let sections: [SegmentSection] = [.formDictionary, .formIndex, .termForms]
    let isLeftOut = sections.allSatisfy { container.section($0.kind) == nil }
    if isLeftOut, info.formCount == info.termCount, info.partTermCount == 0 { return nil }
    dictionary = try container.requiredSection(SegmentSection.formDictionary.kind)
    index = try container.requiredSection(SegmentSection.formIndex.kind)
    termForms = try container.requiredSection(SegmentSection.termForms.kind)
    let expected = 4 * (Int(info.formCount) + Int(info.partFormCount))
    guard termForms.byteCount == expected else {
      throw .malformed(
        file: container.path, section: SegmentSection.termForms.kind, offset: 0,
        reason: .countMismatch(expected: UInt64(expected), found: UInt64(termForms.byteCount)))
    }
  }
}
