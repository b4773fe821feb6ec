internal import Storage

/// The vocabulary of a merge: its forms, sorted by their keys; and once these are numbered, the form dictionary.
struct Vocabulary: ~Copyable {
  /// The forms by key.
  private(set) var sorted: SortedForms?
  /// How many forms there are.
  let formCount: Int
  /// How many parts they have.
  let partCount: Int
  /// In byte order: `varint 0, varint byte count, bytes, varint occurrences, varint 0`.
  private let forms: FinishedSpool
  /// Where the parts of each form stand in it; empty where there are none to look for.
  private let parts: FinishedSpool

  /// Merges the forms of all streams.
  ///
  /// - Parameters:
  ///   - streams: Their forms.
  ///   - grouping: Which keys each form has.
  ///   - takesParts: Whether keys of parts are among them.
  ///   - byteCount: What may be held; more is where the rules depend on the vocabulary, for they hold
  ///     all of it.
  ///   - directory: Where files go.
  ///   - fileSystem: Where writing can be made to fail.
  /// - Throws: `StorageError`.
  /// - Complexity: O(forms · log forms).
  init(
    _ streams: [any FormStream], grouping: TermGrouping, takesParts: Bool = true, byteCount: Int,
    directory: String, fileSystem: FileSystem
  ) throws(StorageError) {
    var merger = try FormMerger(streams)
    var spool = SectionSpool(directory: directory, fileSystem: fileSystem)
    let keying = { (_ rules: @escaping TermGrouping.Rules) in
      FormKeying(
        rules, of: grouping, takesParts: takesParts,
        sorter: FormSorter(byteLimit: byteCount, directory: directory, fileSystem: fileSystem),
        parts: SectionSpool(directory: directory, fileSystem: fileSystem))
    }
    let keyed: (sorted: SortedForms, formCount: Int, partCount: Int, parts: FinishedSpool)
    if grouping.dependsOnVocabulary {
      var waiting = WaitingForms(
        places: SectionSpool(directory: directory, fileSystem: fileSystem))
      while try merger.next() {
        try Self.append(merger, to: &spool)
        try waiting.add(merger)
      }
      let finished = spool.finish()
      keyed = try waiting.key(finished, by: grouping, keying)
      forms = finished
    } else {
      var keying = keying(grouping.rules(for: FormList(), counts: []))
      while try merger.next() {
        try Self.append(merger, to: &spool)
        try keying.add(merger.form, count: merger.count, places: merger.places)
      }
      keyed = try keying.finish()
      forms = spool.finish()
    }
    formCount = keyed.formCount
    partCount = keyed.partCount
    parts = keyed.parts
    sorted = keyed.sorted
  }

  private static func append(
    _ merger: FormMerger, to spool: inout SectionSpool
  ) throws(StorageError) {
    Varint.append(0, to: &spool.buffer)
    Varint.append(UInt64(merger.form.count), to: &spool.buffer)
    spool.buffer.append(contentsOf: merger.form)
    Varint.append(merger.count, to: &spool.buffer)
    Varint.append(0, to: &spool.buffer)
    try spool.overflow()
  }

  /// Hands over the forms by key.
  mutating func takeSorted() -> SortedForms {
    guard let sorted = sorted.take() else { preconditionFailure("taken twice") }
    return sorted
  }

  /// Writes the form dictionary, and the parts of the forms where there are any.
  ///
  /// - Parameters:
  ///   - batches: Has numbered all terms.
  ///   - spool: Makes the memory that overflows to a temporary file.
  /// - Returns: The sections.
  /// - Throws: `StorageError`.
  consuming func sections(
    _ batches: TermBatches, spool: () -> SectionSpool
  ) throws(StorageError) -> [(section: SegmentSection, bytes: FinishedSpool)] {
    var dictionary = DictionaryWriter(blocks: spool())
    var cursor = SpoolCursor(forms)
    var form: [UInt8] = []
    var payload: [UInt8] = []
    for number in 0..<formCount {
      let (count, _) = try cursor.readEntry(&form)
      payload.removeAll(keepingCapacity: true)
      FormPayload.append(
        FormEntry(
          term: batches.termOfForm[number], ordinal: batches.ordinalOfForm[number], count: count),
        to: &payload)
      try dictionary.add(form.span, payload: payload.span)
    }
    let (bytes, index) = dictionary.finish()
    var sections = [(SegmentSection.formDictionary, bytes), (.formIndex, FinishedSpool(index))]
    if partCount > 0 {
      let writer = CompoundPartsWriter(formCount: formCount, termOfPart: batches.termOfPart)
      sections.append((.compoundParts, try writer.write(parts, spool: spool)))
    }
    return sections
  }

  /// Forms that wait for the whole vocabulary to be known: about eighty bytes a form in memory while
  /// the rules are made of them.
  private struct WaitingForms: ~Copyable {
    private var forms = FormList()
    private var counts: [UInt64] = []
    /// For each form: `varint places, [varint stream, varint length, varint place]ⁿ`.
    private var places: SectionSpool

    init(places: consuming SectionSpool) {
      self.places = places
    }

    mutating func add(_ merger: FormMerger) throws(StorageError) {
      forms.append(merger.form)
      counts.append(merger.count)
      Varint.append(UInt64(merger.places.count), to: &places.buffer)
      for place in merger.places { place.append(to: &places.buffer) }
      try places.overflow()
    }

    /// Gives all their keys.
    ///
    /// - `spool`: The same forms, as `Vocabulary` has them.
    consuming func key(
      _ spool: FinishedSpool, by grouping: TermGrouping,
      _ keying: (@escaping TermGrouping.Rules) -> FormKeying
    ) throws(StorageError) -> (
      sorted: SortedForms, formCount: Int, partCount: Int, parts: FinishedSpool
    ) {
      let count = forms.count
      let finished = places.finish()
      var keying = keying(grouping.rules(for: forms, counts: counts))
      forms = FormList()
      counts = []
      var cursor = SpoolCursor(spool)
      var placeCursor = SpoolCursor(finished)
      var form: [UInt8] = []
      var own: [FormPlace] = []
      for _ in 0..<count {
        let occurrences = try cursor.readEntry(&form).count
        own.removeAll(keepingCapacity: true)
        for _ in 0..<(try placeCursor.readVarint()) { own.append(try FormPlace(&placeCursor)) }
        try keying.add(form, count: occurrences, places: own)
      }
      return try keying.finish()
    }
  }
}
