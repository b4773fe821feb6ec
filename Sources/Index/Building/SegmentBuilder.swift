package import Storage

/// Takes the documents of one worker and keeps their postings by form, spilled in sorted runs.
///
/// Forms are numbers of the caller's table, which may start afresh after each spill. What is built is
/// handed to a `SegmentWriter` together with what other workers built.
package struct SegmentBuilder: ~Copyable {
  private let settings: IndexSettings
  private let directory: String
  private let fileSystem: FileSystem
  private var tokens = TokenAccumulator()
  private var documents: DocumentAccumulator
  private var runs: [PostingsRun] = []

  /// - `directory`: Where temporary files go.
  package init(settings: IndexSettings, directory: String, fileSystem: FileSystem = .direct) {
    self.settings = settings
    self.directory = directory
    self.fileSystem = fileSystem
    documents = DocumentAccumulator(directory: directory, fileSystem: fileSystem)
  }

  /// Bytes that the tokens held since the last spill take, the sorting of a spill included.
  package var tokenByteCount: Int { tokens.byteCount }

  /// Bytes that are kept in memory for each document until the end.
  package var documentByteCount: Int { documents.byteCount }

  /// The documents added so far.
  package var documentCount: Int { documents.count }

  /// Adds a document.
  ///
  /// - `sequence`: Where it belongs in the order of the input; ascending within a worker.
  /// - Returns: False, and nothing is added, if its positions pass the limit of the format.
  package mutating func add(
    _ document: DocumentInput, sequence: UInt64
  ) throws(StorageError) -> Bool {
    guard let places = sentencePlaces(of: document) else { return false }
    let number = UInt32(documents.count)
    var next = 0
    var part = 0
    var weightedLength: UInt32 = 0  // 63 · 2²⁶ fits
    for (sentence, place) in zip(document.sentences, places) {
      let weight = settings.weight(ofZone: sentence.zone)
      let (start, end) = (next, next + sentence.tokenCount)
      while part < document.parts.count, document.parts[part].token < end {
        // Up to the token, then its part at the same position, so that positions ascend.
        let own = document.parts[part]
        tokens.append(
          document.forms[next..<max(next, own.token + 1)], document: number,
          firstPosition: place.firstPosition + UInt32(next - start), weight: weight)
        next = max(next, own.token + 1)
        tokens.append(
          [own.form], document: number,
          firstPosition: place.firstPosition + UInt32(own.token - start), weight: weight)
        weightedLength += UInt32(weight)
        part += 1
      }
      tokens.append(
        document.forms[next..<end], document: number,
        firstPosition: place.firstPosition + UInt32(next - start), weight: weight)
      next = end
      weightedLength += UInt32(sentence.tokenCount) * UInt32(weight)
    }
    precondition(
      next == document.forms.count && part == document.parts.count,
      "sentences, tokens and parts differ")
    try documents.add(
      document.article, date: document.date, sentences: places, quotes: document.quotes,
      tokenCount: next + part,
      titleTokenCount: document.sentences.first?.tokenCount ?? 0, weightedLength: weightedLength,
      sequence: sequence)
    return true
  }

  /// The sentences with their positions, or nil past the limit.
  private func sentencePlaces(of document: DocumentInput) -> [StoredSentence]? {
    var places: [StoredSentence] = []
    places.reserveCapacity(document.sentences.count)
    var position = 0
    for (number, sentence) in document.sentences.enumerated() {
      if number > 0, sentence.startsPassage { position += Int(settings.passageGap) }
      places.append(
        StoredSentence(
          firstPosition: UInt32(clamping: position), bytes: sentence.bytes,
          scalars: sentence.scalars, zone: sentence.zone, marks: sentence.marks))
      position += sentence.tokenCount
    }
    return position < Int(IndexSettings.positionLimit) ? places : nil
  }

  /// Sorts the tokens held by form and moves them to a run.
  ///
  /// - Parameters:
  ///   - formBytes: The bytes of all forms, one after the other.
  ///   - formEnds: Where each form ends in them.
  /// - Throws: `StorageError`.
  package mutating func spill(formBytes: [UInt8], formEnds: [UInt32]) throws(StorageError) {
    guard !tokens.isEmpty else { return }
    var writer = PostingsRunWriter(directory: directory, fileSystem: fileSystem)
    try writer.append(tokens, forms: FormList(bytes: formBytes, ends: formEnds))
    runs.append(writer.finish())
    tokens.removeAll()
  }

  /// Ends the work: what was built, all of it in runs.
  ///
  /// The caller spills first.
  package consuming func finish() -> BuiltPart {
    precondition(tokens.isEmpty, "spill before the end")
    return BuiltPart(runs: runs, documents: documents.finish())
  }
}
