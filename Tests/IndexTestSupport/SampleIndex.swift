package import Index
package import Storage
import TestSupport

/// Builds segments of sample documents in a folder of its own, which goes with it.
package final class SampleIndex {
  private let folder: TemporaryFolder
  package var directory: String { folder.path }
  package let settings: IndexSettings

  /// Strips the endings that sample words have.
  package static let grouping = TermGrouping(name: "sample") { forms in
    var terms = FormList()
    for number in 0..<forms.count { terms.append(stem(Array(forms[number]))) }
    return terms
  }

  /// The term of a sample word.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    if word.suffix(2) == [UInt8(ascii: "e"), UInt8(ascii: "n")] { return Array(word.dropLast(2)) }
    return word.last == UInt8(ascii: "s") ? Array(word.dropLast()) : word
  }

  package init(
    settings: IndexSettings = IndexSettings(
      analysis: "sample/1", zoneWeights: [1: 3], passageGap: 64)
  ) throws {
    self.settings = settings
    folder = try TemporaryFolder()
  }

  /// What workers build of the documents, dealt out in turn, with a spill each so many documents.
  package func parts(
    _ documents: [SampleDocument], workers: Int = 1, spillEach: Int = .max
  ) throws -> [BuiltPart] {
    try (0..<workers).map { worker in
      var builder = SegmentBuilder(settings: settings, directory: directory)
      var table = FormTable()
      for (number, document) in documents.enumerated() where number % workers == worker {
        _ = try builder.add(document.input { table.number($0) }, sequence: UInt64(number))
        if builder.documentCount % spillEach == 0 {
          try builder.spill(formBytes: table.bytes, formEnds: table.ends)
          table = FormTable()
        }
      }
      try builder.spill(formBytes: table.bytes, formEnds: table.ends)
      return builder.finish()
    }
  }

  /// Opens the folder as an index to write to.
  package func writer(
    grouping: TermGrouping = SampleIndex.grouping, fileSystem: FileSystem = .direct
  ) throws(StorageError) -> IndexWriter {
    try IndexWriter(
      directory: directory, settings: settings, grouping: grouping, fileSystem: fileSystem)
  }

  /// Takes the writer's lock and gives it back.
  package func tryLock() throws {
    _ = try writer().settings
  }

  /// Writes a segment of the documents.
  package func write(
    _ documents: [SampleDocument], workers: Int = 1, spillEach: Int = .max,
    grouping: TermGrouping = SampleIndex.grouping, resources: MergeResources = MergeResources()
  ) throws -> WrittenSegment? {
    try merge(
      parts(documents, workers: workers, spillEach: spillEach).map { .part($0) },
      grouping: grouping, resources: resources)
  }

  /// Writes a segment of sources.
  package func merge(
    _ sources: [MergeSource], grouping: TermGrouping = SampleIndex.grouping,
    resources: MergeResources = MergeResources()
  ) throws -> WrittenSegment? {
    try SegmentWriter(
      directory: directory, settings: settings, grouping: grouping, resources: resources
    ).write(sources)
  }

  /// Writes and opens a segment of the documents, some of them deleted.
  package func segment(
    _ documents: [SampleDocument], deleted: Set<Int> = [],
    grouping: TermGrouping = SampleIndex.grouping
  ) throws -> SegmentReader {
    guard let written = try write(documents, grouping: grouping) else {
      throw StorageError.notFound(path: "a segment without documents")
    }
    return try open(written.id, documentCount: written.documentCount, deleted: deleted)
  }

  /// Opens a segment, some of its documents deleted.
  package func open(
    _ id: ContentID, documentCount: Int, deleted: Set<Int> = []
  ) throws -> SegmentReader {
    guard !deleted.isEmpty else {
      return try SegmentReader(directory: directory, id: id, deletions: nil)
    }
    var deletions = DeletionSet(documentCount: documentCount)
    for document in deleted { deletions.insert(document) }
    let file = try deletions.write(segment: id, directory: directory)
    return try SegmentReader(directory: directory, id: id, deletions: file)
  }

  /// Numbers forms in the order in which they come.
  private struct FormTable {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    private var numbers: [String: UInt32] = [:]

    mutating func number(_ word: String) -> UInt32 {
      if let number = numbers[word] { return number }
      bytes.append(contentsOf: word.utf8)
      ends.append(UInt32(bytes.count))
      numbers[word] = UInt32(ends.count - 1)
      return UInt32(ends.count - 1)
    }
  }
}
