package import Storage

/// Writes a segment from what workers built, or from other segments.
///
/// Layout: docs/INDEX-FORMAT.md, "Segment". The bytes depend on the documents, their order, the grouping
/// and the settings only: not on workers, spills or memory.
package struct SegmentWriter {
  private let directory: String
  private let settings: IndexSettings
  private let grouping: TermGrouping
  private let fileSystem: FileSystem
  private let resources: MergeResources

  /// A writer of segments.
  package init(
    directory: String, settings: IndexSettings, grouping: TermGrouping,
    fileSystem: FileSystem = .direct, resources: MergeResources = MergeResources()
  ) {
    self.directory = directory
    self.settings = settings
    self.grouping = grouping
    self.fileSystem = fileSystem
    self.resources = resources
  }

  /// Writes one segment with the documents of all sources; its file is durable, its folder not yet.
  ///
  /// - Parameters:
  ///   - sources: Parts of one run, or segments in their order.
  ///   - progress: Told the share of the terms that is written, in `0...1`, now and then.
  /// - Returns: The segment, or nil if no document stays.
  /// - Throws: `StorageError`; nothing is left behind.
  /// - Complexity: O(postings · sources of a term).
  package func write(
    _ sources: [MergeSource], progress: (Double) -> Void = { _ in }
  ) throws(StorageError) -> WrittenSegment? {
    try write(sources, order: DocumentOrder(sources), progress: progress)
  }

  /// Writes one segment with the documents of all sources in an order that is given.
  func write(
    _ sources: [MergeSource], order: DocumentOrder, progress: (Double) -> Void
  ) throws(StorageError) -> WrittenSegment? {
    guard !order.places.isEmpty else { return nil }
    let lengths = try DocumentLengths(sources, order: order)
    let (streams, forms) = try open(sources, order: order)
    var resources = resources
    resources.threadCount = threadCount(for: sources)
    var vocabulary = try Vocabulary(
      forms, grouping: grouping, resources: resources, directory: directory,
      fileSystem: fileSystem)
    let pipeline = TermPipeline(
      vocabulary.takeBatches(), threadCount: resources.threadCount,
      lists: TermListsWriter(hasForms: !grouping.isIdentity) { spool() })
    let documents = DocumentWork(
      sources, order: order, directory: directory, fileSystem: fileSystem)
    let maps = order.maps.map { DocumentMap($0) }
    pipeline.runThreads(beside: { documents.run() }) {
      var merger = TermMerger(
        streams: streams, order: order, maps: maps, settings: settings, writer: postings(lengths))
      pipeline.run(progress: progress) { (batch) throws(StorageError) in try merger.write(batch) }
    }
    let (lists, numbers) = try pipeline.finish()
    var (columns, stored, sentences, quotes) = try documents.finish()
    columns.info.formCount = UInt32(numbers.formCount)
    columns.info.termCount = UInt32(numbers.termCount)
    columns.info.partTermCount = UInt32(numbers.partTermCount)
    columns.info.partFormCount = UInt32(numbers.partFormCount)
    var sections = lists + columns.sections
    if !grouping.isIdentity {
      sections = try vocabulary.sections(numbers) { spool() } + sections
    }
    sections.append((.storedArticles, stored))
    sections.append((.sentences, sentences))
    sections += quotes
    let id = try write(columns.info, sections, isShuffled: order.isShuffled)
    return WrittenSegment(
      id: id, documentCount: order.places.count, replacedCount: order.replacedCount)
  }

  /// Writes the file.
  private func write(
    _ info: SegmentInfo, _ sections: [(section: SegmentSection, bytes: FinishedSpool)],
    isShuffled: Bool
  ) throws(StorageError) -> ContentID {
    var writer = try ContainerWriter(
      directory: directory, name: "segment", kind: .segment, fileSystem: fileSystem)
    try writer.write(section: .info, info.bytes)
    for (section, bytes) in sections { try writer.write(section: section, bytes) }
    if isShuffled { try writer.writeDocumentOrder(version: DocumentReordering.version) }
    return try writer.finish { SegmentReader.fileName($0) }
  }

  /// An open segment belongs to one thread.
  private func threadCount(for sources: [MergeSource]) -> Int {
    let hasSegments = sources.contains { if case .segment = $0 { true } else { false } }
    return hasSegments ? 1 : resources.threadCount
  }

  private func postings(_ lengths: DocumentLengths) -> PostingsWriter {
    PostingsWriter(norms: lengths.norms, averageLength: lengths.average) {
      SectionSpool(directory: directory, fileSystem: fileSystem, memoryByteCount: 1 << 22)
    }
  }

  /// The runs and segments of all sources, each with its forms.
  private func open(
    _ sources: [MergeSource], order: DocumentOrder
  ) throws(StorageError) -> (streams: [TermMerger.Stream], forms: [FormMerger.Source]) {
    var streams: [TermMerger.Stream] = []
    var forms: [FormMerger.Source] = []
    for (number, source) in sources.enumerated() {
      switch source {
      case .part(let part):
        let losesDocuments = order.losesDocuments(number)
        for run in part.runs {
          streams.append(TermMerger.Stream(source: number, run: run, segment: nil))
          forms.append(
            losesDocuments
              ? .stream(RunFormStream(run, documentMap: order.maps[number])) : .run(run))
        }
      case .segment(let segment):
        streams.append(TermMerger.Stream(source: number, run: nil, segment: segment))
        forms.append(.stream(try SegmentFormStream(segment)))
      }
    }
    return (streams, forms)
  }

  private func spool() -> SectionSpool {
    SectionSpool(directory: directory, fileSystem: fileSystem)
  }
}
