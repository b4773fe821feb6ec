/// The tokens of an accumulator by form, in the byte order of forms; those of a form by document and position.
///
/// A token is one integer: document, position (26 bits), weight (6 bits), from the highest bit down.
@safe
struct SortedTokens: ~Copyable {
  private let tokens: UnsafeMutablePointer<UInt64>
  /// Where the tokens of each form end.
  private let ends: UnsafeMutablePointer<UInt32>
  /// The forms that have tokens, in byte order.
  let forms: [UInt32]

  private static let weightBits: UInt64 = 6

  /// Sorts by counting.
  ///
  /// The forms are sorted first, so that what is written in their order is read from one end to the other.
  ///
  /// - Parameters:
  ///   - accumulator: Fewer than 2³² tokens.
  ///   - list: Its forms.
  /// - Complexity: O(tokens + forms · log forms).
  init(_ accumulator: TokenAccumulator, forms list: FormList) {
    let numbers = accumulator.forms
    precondition(numbers.count < Int(UInt32.max), "more than 4 billion tokens in one spill")
    unsafe tokens = .allocate(capacity: numbers.count)
    unsafe ends = .allocate(capacity: list.count)
    // SAFETY: one for each form.
    unsafe ends.initialize(repeating: 0, count: list.count)
    for form in numbers {
      precondition(Int(form) < list.count)
      // SAFETY: checked just now.
      unsafe ends[Int(form)] &+= 1
    }
    var used: [UInt32] = []
    // SAFETY: below the number of forms, here and below.
    for form in 0..<list.count where unsafe ends[form] > 0 { used.append(UInt32(form)) }
    forms = list.sorted(used)
    var sum: UInt32 = 0
    for form in forms {
      let count = unsafe ends[Int(form)]
      unsafe ends[Int(form)] = sum
      sum &+= count
    }
    distribute(numbers, accumulator.stretches)
  }

  /// Puts each token at the next free place of its form; `ends` goes from starts to ends.
  private func distribute(_ forms: [UInt32], _ stretches: [TokenAccumulator.Stretch]) {
    unsafe forms.withUnsafeBufferPointer { forms in
      var next = 0
      for stretch in stretches {
        var token =
          UInt64(stretch.document) << 32 | UInt64(stretch.firstPosition) << Self.weightBits
          | UInt64(stretch.weight)
        precondition(next &+ Int(stretch.count) <= forms.count)
        for index in next..<(next &+ Int(stretch.count)) {
          // SAFETY: the stretches have as many tokens as there are forms, each of them
          // counted, so that its places lie inside `tokens`.
          let form = unsafe Int(forms[index])
          let slot = unsafe ends[form]
          unsafe tokens[Int(slot)] = token
          unsafe ends[form] = slot &+ 1
          token &+= 1 &<< Self.weightBits
        }
        next &+= Int(stretch.count)
      }
    }
  }

  deinit {
    // SAFETY: both are ours and hold plain integers.
    unsafe tokens.deallocate()
    unsafe ends.deallocate()
  }

  /// The tokens of the form at a place of `forms`.
  func count(at place: Int) -> Int { range(at: place).count }

  private func range(at place: Int) -> Range<Int> {
    let start = place == 0 ? 0 : Int(forms[place - 1])
    // SAFETY: the forms are those that were counted.
    return unsafe (place == 0 ? 0 : Int(ends[start]))..<Int(ends[Int(forms[place])])
  }

  /// Appends some postings of a form as a run has them: `PostingsRun` has the layout.
  ///
  /// Nothing is appended for more documents than fit in the piece, so that a long list can be moved away
  /// on the way.
  ///
  /// - Parameters:
  ///   - place: The form, by its place in `forms`.
  ///   - progress: Where the form's list stands; begins as `Progress()`.
  ///   - bytes: Receives the next postings.
  /// - Returns: Whether there are more.
  func append(_ place: Int, _ progress: inout Progress, to bytes: inout [UInt8]) -> Bool {
    let range = range(at: place)
    let left = range.count - progress.index
    let room = min(Self.byteBound * left, max(Self.pieceByteCount, progress.needed))
    // SAFETY: the tokens of the range; what is written is checked against `room`.
    unsafe RawAppend.append(to: &bytes, atMost: room) { output in
      unsafe Self.write(
        tokens + range.lowerBound, count: range.count, &progress, to: output, room: room)
    }
    return progress.index < range.count
  }

  /// How far the postings of a form are written.
  struct Progress {
    /// The next token.
    fileprivate var index = 0
    fileprivate var lastDocument: UInt32 = 0
    /// The bytes that the next document may take.
    fileprivate var needed = 0
  }

  private static let pieceByteCount = 1 << 16
  /// The most bytes that a document with one token takes: gap of 34 bits, extra, position.
  private static let byteBound = 5 + 5 + 4
  /// The same of a document, but for its positions: also its count.
  private static let headByteBound = 5 + 5 + 5

  @unsafe
  private static func write(
    _ tokens: UnsafePointer<UInt64>, count: Int, _ progress: inout Progress,
    to output: UnsafeMutablePointer<UInt8>, room: Int
  ) -> Int {
    var (index, lastDocument) = (progress.index, progress.lastDocument)
    var next = unsafe output
    while index < count {
      // SAFETY: the index stays below `count`; a document is written only when it fits.
      let document = unsafe tokens[index] &>> 32
      var end = index
      var extra: UInt64 = 0
      while end < count, case let token = unsafe tokens[end], token &>> 32 == document {
        extra &+= token & 63 &- 1
        end &+= 1
      }
      let needed = end &- index == 1 ? byteBound : headByteBound &+ 4 &* (end &- index)
      if unsafe (next - output) &+ needed > room {
        progress.needed = needed
        break
      }
      let gap = document &- UInt64(lastDocument)
      unsafe RawVarint.write(gap &<< 2 | (extra > 0 ? 2 : 0) | (end &- index == 1 ? 1 : 0), &next)
      if end &- index > 1 { unsafe RawVarint.write(UInt64(end &- index &- 2), &next) }
      if extra > 0 { unsafe RawVarint.write(min(extra, UInt64(UInt32.max)), &next) }
      var least: UInt64 = 0
      while index < end {
        let position = unsafe tokens[index] &>> weightBits & (1 &<< 26 &- 1)
        unsafe RawVarint.write(position &- least, &next)
        least = position &+ 1
        index &+= 1
      }
      lastDocument = UInt32(truncatingIfNeeded: document)
    }
    (progress.index, progress.lastDocument) = (index, lastDocument)
    return unsafe next - output
  }
}
