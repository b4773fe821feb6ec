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

  /// A writer of segments.
  package init(
    directory: String, settings: IndexSettings, grouping: TermGrouping,
    fileSystem: FileSystem = .direct
  ) {
    self.directory = directory
    self.settings = settings
    self.grouping = grouping
    self.fileSystem = fileSystem
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
    let order = try DocumentOrder(sources)
    guard !order.places.isEmpty else { return nil }
    var documents = DocumentMerger(directory: directory, fileSystem: fileSystem)
    try documents.merge(sources, order: order)
    var (columns, stored, sentences) = documents.finish()
    let lists = try writeTerms(sources, order: order, columns: columns, progress: progress)
    columns.count(forms: lists.formCount, terms: lists.termCount)

    var writer = try ContainerWriter(
      directory: directory, name: "segment", kind: .segment, fileSystem: fileSystem)
    try writer.write(section: .info, columns.info.bytes)
    for (section, bytes) in lists.sections { try writer.write(section: section, bytes) }
    try columns.write(to: &writer)
    try writer.write(section: .storedArticles, stored)
    try writer.write(section: .sentences, sentences)
    let id = try writer.finish { SegmentReader.fileName($0) }
    return WrittenSegment(
      id: id, documentCount: order.places.count, replacedCount: order.replacedCount)
  }

  /// The sections of the dictionaries and lists.
  private struct Lists {
    var sections: [(SegmentSection, FinishedSpool)]
    var formCount: Int
    var termCount: Int
  }

  private func writeTerms(
    _ sources: [MergeSource], order: DocumentOrder, columns: DocumentColumnsWriter,
    progress: (Double) -> Void
  ) throws(StorageError) -> Lists {
    let (streams, forms) = try open(sources, order: order)
    let vocabulary = try MergedVocabulary(forms)
    let groups = TermGroups(vocabulary, grouping: grouping)
    let average =
      Float(columns.info.weightedLength) / Float(max(1, columns.info.documentsWithTokens))
    let (directory, fileSystem) = (directory, fileSystem)
    var writer = PostingsWriter(norms: columns.norms, averageLength: average) {
      SectionSpool(directory: directory, fileSystem: fileSystem)
    }
    var dictionary = DictionaryWriter(blocks: spool())
    var termForms = spool()
    var payload = TermPayload()
    var encoded: [UInt8] = []
    var merger = TermMerger(
      streams: streams, maps: order.maps, settings: settings, vocabulary: vocabulary,
      groups: groups)
    var firstForm: UInt32 = 0
    for term in 0..<groups.terms.count {
      var entry = try merger.write(term, to: &writer)
      entry.firstForm = firstForm
      firstForm += entry.formCount
      encoded.removeAll(keepingCapacity: true)
      payload.append(entry, startsBlock: dictionary.startsBlock, to: &encoded)
      try dictionary.add(
        groups.terms.bytes.span.extracting(groups.terms.range(term)), payload: encoded.span)
      for form in groups.forms(ofTerm: term) { termForms.append(form) }
      try termForms.overflow()
      if term & 4095 == 0 { progress(Double(term) / Double(groups.terms.count)) }
    }
    let formDictionary = try writeForms(vocabulary, groups)
    let terms = dictionary.finish()
    var sections: [(SegmentSection, FinishedSpool)] = [
      (.formDictionary, formDictionary.blocks), (.formIndex, FinishedSpool(formDictionary.index)),
      (.termDictionary, terms.blocks), (.termIndex, FinishedSpool(terms.index)),
      (.termForms, termForms.finish()),
    ]
    for (section, bytes) in writer.finish() { sections.append((section, bytes)) }
    return Lists(
      sections: sections, formCount: vocabulary.forms.count, termCount: groups.terms.count)
  }

  private func writeForms(
    _ vocabulary: MergedVocabulary, _ groups: TermGroups
  ) throws(StorageError) -> (blocks: FinishedSpool, index: [UInt8]) {
    var dictionary = DictionaryWriter(blocks: spool())
    var encoded: [UInt8] = []
    for form in 0..<vocabulary.forms.count {
      encoded.removeAll(keepingCapacity: true)
      FormPayload.append(
        FormEntry(
          term: groups.termOfForm[form], ordinal: groups.ordinalOfForm[form],
          count: vocabulary.counts[form]),
        to: &encoded)
      try dictionary.add(
        vocabulary.forms.bytes.span.extracting(vocabulary.forms.range(form)),
        payload: encoded.span)
    }
    return dictionary.finish()
  }

  /// The runs and segments of all sources, each with its forms.
  private func open(
    _ sources: [MergeSource], order: DocumentOrder
  ) throws(StorageError) -> (streams: [TermMerger.Stream], forms: [any FormStream]) {
    var streams: [TermMerger.Stream] = []
    var forms: [any FormStream] = []
    for (number, source) in sources.enumerated() {
      switch source {
      case .part(let part):
        let losesDocuments = order.losesDocuments(number)
        for run in part.runs {
          streams.append(TermMerger.Stream(source: number, run: run, segment: nil))
          forms.append(
            RunFormStream(
              run, documentMap: order.maps[number], losesDocuments: losesDocuments))
        }
      case .segment(let segment):
        streams.append(TermMerger.Stream(source: number, run: nil, segment: segment))
        forms.append(try SegmentFormStream(segment))
      }
    }
    return (streams, forms)
  }

  private func spool() -> SectionSpool {
    SectionSpool(directory: directory, fileSystem: fileSystem)
  }
}
