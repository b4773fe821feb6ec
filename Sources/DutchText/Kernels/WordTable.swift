/// A thread's cache from tokens to forms: each distinct token is normalised once.
///
/// Forms are numbered from 0 in the order in which they first occur. Two tokens with the same form
/// have the same number.
@safe
package struct WordTable: ~Copyable, @unchecked Sendable {
  private let tokenizer: Tokenizer
  private let normalizer: Normalizer
  /// Token bytes to form number.
  private var tokenTable = ByteTable()
  /// Form bytes to form number.
  private var formTable = ByteTable()
  private var formBytes: [UInt8] = []
  /// Where each form ends in `formBytes`.
  private var formEnds: [Int] = []
  private var form: [UInt8] = []
  /// The tokens of one batch.
  private let ranges: UnsafeMutableBufferPointer<TokenRange>

  /// Makes an empty table.
  package init(tokenizer: Tokenizer, normalizer: Normalizer) {
    self.tokenizer = tokenizer
    self.normalizer = normalizer
    // SAFETY: Only what `TokenKernel.scan` wrote is read.
    unsafe ranges = .allocate(capacity: TokenKernel.batchByteCount)
  }

  deinit {
    // SAFETY: The table owns the buffer, which holds no references.
    unsafe ranges.deallocate()
  }

  /// The number of distinct forms.
  package var formCount: Int { formEnds.count }

  /// The number of distinct tokens.
  package var tokenCount: Int { tokenTable.count }

  /// Bytes of memory in use, so that a caller can stay within its budget.
  package var byteCount: Int {
    tokenTable.byteCount + formTable.byteCount + formBytes.capacity
      + formEnds.capacity * MemoryLayout<Int>.stride
      + TokenKernel.batchByteCount * MemoryLayout<TokenRange>.stride
  }

  /// Appends the tokens of a text with their forms.
  ///
  /// - Parameters:
  ///   - text: Any bytes, below 4 GiB, as in `Tokenizer.tokenize`.
  ///   - tokens: Receives the tokens after what it holds.
  /// - Complexity: O(n); normalises only tokens that are new to the table.
  package mutating func analyze(_ text: RawSpan, into tokens: inout [AnalyzedToken]) {
    precondition(text.byteCount <= TokenKernel.maximumByteCount, "a text has less than 4 GiB")
    // SAFETY: The reader is used only inside the closure.
    unsafe text.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      var offset = 0
      while offset < reader.count {
        let until = min(offset + TokenKernel.batchByteCount, reader.count)
        // SAFETY: `ranges` has room for a token a byte of the batch.
        let batch = unsafe TokenKernel.scan(
          reader, tokenizer.rules, from: offset, until: until, into: ranges)
        offset = batch.next
        appendForms(of: batch.count, reader, to: &tokens)
      }
    }
  }

  /// Looks up the first `count` tokens of `ranges`.
  private mutating func appendForms(
    of count: Int, _ reader: UTF8Reader, to tokens: inout [AnalyzedToken]
  ) {
    tokens.append(addingCapacity: count) { output in
      for index in 0..<count {
        // SAFETY: The batch wrote `count` ranges, each inside the text.
        let range = unsafe ranges[index]
        let start = Int(range.start)
        let length = Int(range.end) &- start
        let known =
          length <= ByteKey.inlineCount
          ? tokenTable.value(ofShort: .short(reader, at: start, count: length))
          : tokenTable.value(reader, at: start, count: length)
        let form = known ?? add(reader, at: start, count: length)
        output.append(AnalyzedToken(start: range.start, end: range.end, form: form))
      }
    }
  }

  /// Normalises a token that is new, and numbers its form if that is new too.
  @inline(never)
  private mutating func add(_ reader: UTF8Reader, at offset: Int, count: Int) -> UInt32 {
    let normalizer = normalizer
    reader.withBytes(offset..<offset + count) { normalizer.form(of: $0, into: &form) }
    let number = numberOfForm()
    tokenTable.insert(number, reader, at: offset, count: count)
    return number
  }

  private mutating func numberOfForm() -> UInt32 {
    // SAFETY: The reader is used only inside the closure.
    unsafe form.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      if let number = formTable.value(reader, at: 0, count: reader.count) { return number }
      precondition(formEnds.count < Int(UInt32.max), "a table has fewer than 2^32 forms")
      let number = UInt32(formEnds.count)
      unsafe formBytes.append(contentsOf: bytes)
      formEnds.append(formBytes.count)
      formTable.insert(number, reader, at: 0, count: reader.count)
      return number
    }
  }

  /// Calls `body` with the bytes of a form, which it cannot keep.
  ///
  /// - Parameters:
  ///   - number: Below `formCount`.
  ///   - body: Receives the form.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  package func withForm<Result, Failure: Error>(
    _ number: UInt32, _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = number == 0 ? 0 : formEnds[Int(number) - 1]
    let end = formEnds[Int(number)]
    // SAFETY: `bytes` is unsafe only for types with padding; a `UInt8` has none.
    return try body(unsafe formBytes.span.bytes.extracting(start..<end))
  }

  /// The bytes of a form.
  package func form(_ number: UInt32) -> [UInt8] {
    let start = number == 0 ? 0 : formEnds[Int(number) - 1]
    return Array(formBytes[start..<formEnds[Int(number)]])
  }

  /// The first bytes of all forms, one form after the other, and where each ends.
  ///
  /// - Parameter limit: Bytes of a form at most.
  /// - Returns: As one array of bytes, and ends that count in it.
  package func forms(upTo limit: Int) -> (bytes: [UInt8], ends: [UInt32]) {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    bytes.reserveCapacity(formBytes.count)
    ends.reserveCapacity(formEnds.count)
    var start = 0
    for end in formEnds {
      bytes.append(contentsOf: formBytes[start..<min(end, start + limit)])
      ends.append(UInt32(bytes.count))
      start = end
    }
    return (bytes, ends)
  }

  /// Forgets all tokens and forms; numbers start again at 0.
  package mutating func removeAll() {
    tokenTable.removeAll()
    formTable.removeAll()
    formBytes = []
    formEnds = []
  }
}
