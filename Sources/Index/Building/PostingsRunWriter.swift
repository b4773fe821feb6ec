internal import Storage

/// Writes a `PostingsRun`.
struct PostingsRunWriter: ~Copyable {
  private var vocabulary: SectionSpool
  private var postings: SectionSpool
  private var formCount = 0

  init(directory: String, fileSystem: FileSystem) {
    vocabulary = SectionSpool(directory: directory, fileSystem: fileSystem)
    postings = SectionSpool(directory: directory, fileSystem: fileSystem)
  }

  /// Writes all tokens, by form.
  mutating func append(
    _ accumulator: TokenAccumulator, forms: FormList
  ) throws(StorageError) {
    let tokens = SortedTokens(accumulator, forms: forms)
    var last = 0..<0
    for (place, form) in tokens.forms.enumerated() {
      let start = postings.byteCount
      var progress = SortedTokens.Progress()
      var hasMore = true
      while hasMore {
        hasMore = tokens.append(place, &progress, to: &postings.buffer)
        try postings.overflow()
      }
      let range = forms.range(Int(form))
      appendForm(
        forms.bytes.span, range: range, last: last, occurrences: tokens.count(at: place),
        postingsByteCount: postings.byteCount - start)
      last = range
      try vocabulary.overflow()
    }
    formCount += tokens.forms.count
  }

  private mutating func appendForm(
    _ bytes: Span<UInt8>, range: Range<Int>, last: Range<Int>, occurrences: Int,
    postingsByteCount: UInt64
  ) {
    var shared = 0
    let limit = min(range.count, last.count)
    while shared < limit, bytes[range.lowerBound + shared] == bytes[last.lowerBound + shared] {
      shared += 1
    }
    Varint.append(UInt64(shared), to: &vocabulary.buffer)
    Varint.append(UInt64(range.count - shared), to: &vocabulary.buffer)
    for index in (range.lowerBound + shared)..<range.upperBound {
      vocabulary.buffer.append(bytes[index])
    }
    Varint.append(UInt64(occurrences), to: &vocabulary.buffer)
    Varint.append(postingsByteCount, to: &vocabulary.buffer)
  }

  /// Ends the run.
  consuming func finish() -> PostingsRun {
    PostingsRun(
      vocabulary: vocabulary.finish(), postings: postings.finish(), formCount: formCount)
  }
}
