internal import Storage

/// The vocabulary of a merge: its forms, sorted by their keys; and once these are numbered, the form dictionary.
///
/// Where each form is its own key, the forms are merged only when the batches are taken, and there is no
/// form dictionary.
struct Vocabulary: ~Copyable {
  /// Pieces a thread that get their keys at once.
  private static let piecesPerThread = 4

  private var batches: TermBatches?
  /// As `KeyedForms` has them.
  private let forms: FinishedSpool
  /// As `KeyedForms` has them.
  private let parts: FinishedSpool

  /// Merges the forms of all streams.
  ///
  /// - Parameters:
  ///   - sources: Their forms.
  ///   - grouping: Which keys each form has.
  ///   - takesParts: Whether keys of parts are among them.
  ///   - resources: Threads that give keys, and what may be held, of which forms take an eighth; more where
  ///     the rules depend on the vocabulary, for they hold all of it.
  ///   - directory: Where files go.
  ///   - fileSystem: Where writing can be made to fail.
  /// - Throws: `StorageError`.
  /// - Complexity: O(forms · log forms).
  init(
    _ sources: [FormMerger.Source], grouping: TermGrouping, takesParts: Bool = true,
    resources: MergeResources, directory: String, fileSystem: FileSystem
  ) throws(StorageError) {
    let merger = try FormMerger(sources)
    guard !grouping.isIdentity else {
      self.init(
        TermBatches(merger, occurrenceLimit: resources.batchOccurrenceCount),
        forms: FinishedSpool([]), parts: FinishedSpool([]))
      return
    }
    let keying = { (_ rules: @escaping TermGrouping.Rules) in
      FormKeying(
        rules, of: grouping, takesParts: takesParts, threadCount: resources.threadCount,
        sorter: FormSorter(
          byteLimit: resources.byteCount / 8, directory: directory, fileSystem: fileSystem),
        parts: SectionSpool(directory: directory, fileSystem: fileSystem))
    }
    var forms = FinishedSpool([])
    var keyed = try Self.key(
      merger, by: grouping, pieceCount: resources.threadCount * Self.piecesPerThread, &forms,
      spool: { SectionSpool(directory: directory, fileSystem: fileSystem) }, keying)
    let (formCount, partCount) = (Int(keyed.formCount), Int(keyed.partCount))
    let parts = keyed.takeParts()
    self.init(
      TermBatches(
        try keyed.finish(), formCount: formCount, partCount: partCount,
        occurrenceLimit: resources.batchOccurrenceCount),
      forms: forms, parts: parts)
  }

  private init(
    _ batches: consuming TermBatches, forms: FinishedSpool, parts: FinishedSpool
  ) {
    self.batches = consume batches
    self.forms = forms
    self.parts = parts
  }

  /// Gives all forms their keys, and writes them to a spool.
  private static func key(
    _ merger: consuming FormMerger, by grouping: TermGrouping, pieceCount: Int,
    _ forms: inout FinishedSpool, spool: () -> SectionSpool,
    _ keying: (@escaping TermGrouping.Rules) -> FormKeying
  ) throws(StorageError) -> FormKeying {
    var written = spool()
    guard grouping.dependsOnVocabulary else {
      var keyed = keying(grouping.rules(for: FormList(), counts: []))
      while let pieces = try pieces(pieceCount, of: &merger, to: &written) { try keyed.add(pieces) }
      forms = written.finish()
      return keyed
    }
    var waiting = WaitingForms(places: spool())
    while let pieces = try pieces(pieceCount, of: &merger, to: &written) {
      for piece in pieces { try waiting.add(piece) }
    }
    forms = written.finish()
    return try waiting.key(forms, by: grouping, pieceCount: pieceCount, keying)
  }

  /// The next forms, which are appended to `spool`; nil at the end.
  private static func pieces(
    _ count: Int, of merger: inout FormMerger, to spool: inout SectionSpool
  ) throws(StorageError) -> [FormPiece]? {
    var pieces: [FormPiece] = []
    while pieces.count < count, merger.hasMore {
      var piece = FormPiece()
      try merger.fill(&piece, formLimit: FormKeying.pieceFormCount)
      piece.appendForms(to: &spool.buffer)
      try spool.overflow()
      pieces.append(piece)
    }
    return pieces.isEmpty ? nil : pieces
  }

  /// Hands over the terms; once.
  mutating func takeBatches() -> TermBatches {
    guard let batches = batches.take() else { preconditionFailure("taken twice") }
    return batches
  }

  /// Writes the form dictionary, and the parts of the forms where there are any.
  ///
  /// - Parameters:
  ///   - numbers: Of all terms.
  ///   - spool: Makes the memory that overflows to a temporary file.
  /// - Returns: The sections.
  /// - Throws: `StorageError`.
  consuming func sections(
    _ numbers: TermNumbers, spool: () -> SectionSpool
  ) throws(StorageError) -> [(section: SegmentSection, bytes: FinishedSpool)] {
    var dictionary = DictionaryWriter(blocks: spool())
    var reader = SpoolReader(forms)
    var form = KeyBuffer()
    var payload: [UInt8] = []
    for number in 0..<numbers.formCount {
      let count = try form.readEntry(&reader)
      payload.removeAll(keepingCapacity: true)
      FormPayload.append(
        FormEntry(
          term: numbers.termOfForm[number], ordinal: numbers.ordinalOfForm[number], count: count),
        to: &payload)
      try dictionary.add(form, payload: payload.span)
    }
    let (bytes, index) = dictionary.finish()
    var sections = [(SegmentSection.formDictionary, bytes), (.formIndex, FinishedSpool(index))]
    if !numbers.termOfPart.isEmpty {
      let writer = CompoundPartsWriter(
        formCount: numbers.formCount, termOfPart: numbers.termOfPart)
      sections.append((.compoundParts, try writer.write(parts, spool: spool)))
    }
    return sections
  }
}
