package import Storage

/// A segment, open for reading by one thread.
///
/// Layout: docs/INDEX-FORMAT.md, "Segment". Opening reads the tables and the counts; all else is verified
/// when it is first touched.
package final class SegmentReader {
  /// The segment's counts.
  package let info: SegmentInfo
  /// The id of the segment's content, which is its name too.
  package let id: ContentID
  /// The documents that are deleted in it.
  package private(set) var deletions: DeletionSet?
  private let directory: String
  let container: ContainerReader
  let layout: SegmentLayout
  let terms: DictionaryReader<TermPayload>
  /// Nil where each form is a term of its own.
  let forms: DictionaryReader<FormPayload>?

  /// The name of a segment's file.
  package static func fileName(_ id: ContentID) -> String { "segment-\(id)" }

  /// Opens a segment.
  ///
  /// - `deletions`: The content id of its deletions, if it has any.
  /// - Throws: `StorageError.notFound` when a file is gone, any other case for damage.
  package init(directory: String, id: ContentID, deletions: ContentID?) throws(StorageError) {
    self.id = id
    self.directory = directory
    container = try ContainerReader(
      directory: directory, name: Self.fileName(id), kind: .segment,
      knownSections: Set(SegmentSection.allCases.map(\.kind)), expectedID: id)
    var reader = container.reader(of: SegmentSection.info.kind)
    info = try container.withSection(SegmentSection.info.kind) { (bytes) throws(StorageError) in
      try SegmentInfo(reading: &reader, in: bytes)
    }
    layout = try SegmentLayout(container, info: info)
    terms = try DictionaryReader(
      container, blocks: layout.termDictionary, index: layout.termIndex,
      count: Int(info.termCount))
    if let layout = layout.forms {
      forms = try DictionaryReader(
        container, blocks: layout.dictionary, index: layout.index, count: Int(info.formCount))
    } else {
      forms = nil
    }
    if let deletions {
      self.deletions = try DeletionSet(
        directory: directory, id: deletions, segment: id, documentCount: Int(info.documentCount))
    } else {
      self.deletions = nil
    }
  }

  /// Takes a larger set of deleted documents, of which the manifest does not know yet.
  func delete(_ deletions: DeletionSet) {
    self.deletions = deletions
  }

  /// Opens another segment of the same folder, without deletions.
  func sibling(_ id: ContentID) throws(StorageError) -> SegmentReader {
    try SegmentReader(directory: directory, id: id, deletions: nil)
  }

  /// The documents, deleted ones included.
  package var documentCount: Int { Int(info.documentCount) }

  /// The entry of a term, or nil if no document of the segment holds it.
  package func term(_ term: [UInt8]) throws(StorageError) -> (number: Int, entry: TermEntry)? {
    try terms.find(term)
  }

  /// The term with a number, and its entry.
  package func term(number: Int) throws(StorageError) -> (term: [UInt8], entry: TermEntry) {
    let item = try terms.item(number)
    return (item.key, item.entry)
  }

  /// The entry of the term with a number.
  package func termEntry(number: Int) throws(StorageError) -> TermEntry {
    try terms.entry(number)
  }

  /// Walks the terms from the first that is not below `start`, in order, until `body` returns false.
  package func forEachTerm(
    from start: [UInt8] = [],
    _ body: (Int, [UInt8], TermEntry) throws(StorageError) -> Bool
  ) throws(StorageError) {
    try terms.forEach(from: start, body)
  }

  /// The error of a section whose checksums are right but whose content breaks a rule.
  func malformed(_ section: SegmentSection, _ reason: MalformedReason) -> StorageError {
    .malformed(file: container.path, section: section.kind, offset: 0, reason: reason)
  }

  /// Lets go of what was read of the file, so that a long walk does not count as memory of the process.
  func giveBackMemory() { container.advise(.done) }

  /// Checks the checksum of every chunk.
  package func verifyAll() -> [StorageError] { container.verifyAll() }
}
