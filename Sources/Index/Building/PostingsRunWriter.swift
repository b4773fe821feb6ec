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
    let (tokens, ends) = accumulator.sorted(formCount: forms.count)
    var used: [UInt32] = []
    for form in ends.indices where ends[form] > (form == 0 ? 0 : ends[form - 1]) {
      used.append(UInt32(form))
    }
    var last = 0..<0
    for form in forms.sorted(used) {
      let number = Int(form)
      let start = number == 0 ? 0 : ends[number - 1]
      let own = tokens.span.extracting(start..<ends[number])
      let byteCount = postings.byteCount
      Self.append(own, to: &postings.buffer)
      let range = forms.range(number)
      appendForm(
        forms.bytes.span, range: range, last: last, occurrences: own.count,
        postingsByteCount: postings.byteCount - byteCount)
      last = range
      try vocabulary.overflow()
      try postings.overflow()
    }
    formCount += used.count
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

  /// Appends the postings of one form.
  private static func append(_ tokens: Span<TokenAccumulator.Token>, to bytes: inout [UInt8]) {
    var index = 0
    var lastDocument: UInt32 = 0
    while index < tokens.count {
      let document = tokens[index].document
      var end = index
      var extra: UInt64 = 0
      while end < tokens.count, tokens[end].document == document {
        extra += UInt64(tokens[end].weight - 1)
        end += 1
      }
      let flags: UInt64 = (extra > 0 ? 2 : 0) | (end - index == 1 ? 1 : 0)
      Varint.append(UInt64(document - lastDocument) << 2 | flags, to: &bytes)
      if end - index > 1 { Varint.append(UInt64(end - index - 2), to: &bytes) }
      if extra > 0 { Varint.append(min(extra, UInt64(UInt32.max)), to: &bytes) }
      var next: UInt32 = 0
      while index < end {
        let position = tokens[index].position
        Varint.append(UInt64(position - next), to: &bytes)
        next = position + 1
        index += 1
      }
      lastDocument = document
    }
  }

  /// Ends the run.
  consuming func finish() -> PostingsRun {
    PostingsRun(
      vocabulary: vocabulary.finish(), postings: postings.finish(), formCount: formCount)
  }
}
