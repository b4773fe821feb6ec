/// Up to 128 documents of a term on their way into the lists.
///
/// Invariant: the first `count` integers of each column and the first `occurrenceCount` positions (and
/// ordinals, where they are kept) are set. `count` stays at most 128.
@safe
struct PostingsBlock: ~Copyable {
  /// The documents of the block.
  private(set) var count = 0
  /// The occurrences in them.
  private(set) var occurrenceCount = 0
  private let columns: UnsafeMutablePointer<UInt32>
  private var positions: UnsafeMutablePointer<UInt32>  // as stored: absolute, then gaps
  private var ordinals: UnsafeMutablePointer<UInt32>
  private var capacity: Int

  private static let size = VerticalPacking.count

  init() {
    capacity = 1_024
    unsafe columns = .allocate(capacity: 4 * Self.size)
    unsafe positions = .allocate(capacity: capacity)
    unsafe ordinals = .allocate(capacity: capacity)
  }

  deinit {
    // SAFETY: the block owns all three, and they hold plain integers.
    unsafe columns.deallocate()
    unsafe positions.deallocate()
    unsafe ordinals.deallocate()
  }

  var isEmpty: Bool { count == 0 }
  /// Whether no more documents fit.
  var isFull: Bool { count == Self.size }

  // SAFETY: `columns` has room for four columns of 128.
  @unsafe var documents: UnsafeMutablePointer<UInt32> { unsafe columns }
  @unsafe var gaps: UnsafeMutablePointer<UInt32> { unsafe columns + Self.size }
  /// Less one.
  @unsafe var counts: UnsafeMutablePointer<UInt32> { unsafe columns + 2 * Self.size }
  @unsafe var extras: UnsafeMutablePointer<UInt32> { unsafe columns + 3 * Self.size }
  /// Where the next document's positions go; as many as were reserved.
  @unsafe var nextPositions: UnsafeMutablePointer<UInt32> {
    // SAFETY: `occurrenceCount` never passes the capacity.
    unsafe positions + occurrenceCount
  }
  /// Where the next document's ordinals go; as many as were reserved.
  @unsafe var nextOrdinals: UnsafeMutablePointer<UInt32> {
    // SAFETY: as above.
    unsafe ordinals + occurrenceCount
  }

  /// The first document and its extra; the block must not be empty.
  var first: (document: UInt32, extra: UInt32) {
    precondition(!isEmpty)
    // SAFETY: there is a document.
    return unsafe (documents[0], extras[0])
  }

  /// The last document; the block must not be empty.
  var lastDocument: UInt32 {
    precondition(!isEmpty)
    // SAFETY: there is a document.
    return unsafe documents[count - 1]
  }

  /// Makes room for the positions and ordinals of one more document.
  @inline(__always)
  mutating func reserve(_ occurrences: Int) {
    if occurrenceCount &+ occurrences > capacity { grow(occurrences) }
  }

  @inline(never)
  private mutating func grow(_ occurrences: Int) {
    let wanted = max(2 * capacity, occurrenceCount + occurrences)
    // SAFETY: the old memory holds `occurrenceCount` integers, the new one has room for more.
    let newPositions = UnsafeMutablePointer<UInt32>.allocate(capacity: wanted)
    let newOrdinals = UnsafeMutablePointer<UInt32>.allocate(capacity: wanted)
    unsafe newPositions.update(from: positions, count: occurrenceCount)
    unsafe newOrdinals.update(from: ordinals, count: occurrenceCount)
    unsafe positions.deallocate()
    unsafe ordinals.deallocate()
    unsafe positions = newPositions
    unsafe ordinals = newOrdinals
    capacity = wanted
  }

  /// Adds a document whose positions (and ordinals) stand at `nextPositions`.
  ///
  /// - Parameters:
  ///   - gap: The documents between it and the one before.
  ///   - document: Its number.
  ///   - occurrences: How many; at least 1, and reserved.
  ///   - extra: Weighted frequency minus count.
  @inline(__always)
  mutating func append(gap: UInt32, document: UInt32, occurrences: Int, extra: UInt32) {
    precondition(count < Self.size && occurrenceCount &+ occurrences <= capacity)
    // SAFETY: checked just now.
    unsafe documents[count] = document
    unsafe gaps[count] = gap
    unsafe counts[count] = UInt32(truncatingIfNeeded: occurrences &- 1)
    unsafe extras[count] = extra
    count &+= 1
    occurrenceCount &+= occurrences
  }

  /// Adds a document.
  mutating func append(
    gap: UInt32, document: UInt32, occurrences: Span<Occurrence>, extra: UInt32,
    keepsOrdinals: Bool
  ) {
    reserve(occurrences.count)
    var previous: UInt32 = 0
    for index in occurrences.indices {
      let occurrence = occurrences[index]
      // SAFETY: room for all of them was made.
      unsafe nextPositions[index] = occurrence.position - previous
      previous = occurrence.position
      if keepsOrdinals { unsafe nextOrdinals[index] = occurrence.ordinal }
    }
    append(gap: gap, document: document, occurrences: occurrences.count, extra: extra)
  }

  mutating func removeAll() {
    count = 0
    occurrenceCount = 0
  }

  /// Appends a full block, or the tail block of fewer documents.
  func appendPostings(to bytes: inout [UInt8]) {
    // SAFETY: three columns of at most 128 integers: 16 · 32 bytes each, or a bit set of fewer, and six bytes
    // before them; what is written last may be a word that reaches eight bytes further.
    unsafe RawAppend.append(to: &bytes, atMost: 6 + 3 * 512 + 8) { output in
      unsafe isFull ? writeFullBlock(output) : writeTail(output)
    }
  }

  @unsafe
  private func writeFullBlock(_ output: UnsafeMutablePointer<UInt8>) -> Int {
    // SAFETY: each column holds 128 integers, the block being full; the caller made room.
    let gapPlan = unsafe PatchedBlock(planning: gaps)
    let countPlan = unsafe PatchedBlock(planning: counts)
    let extraPlan = unsafe PatchedBlock(planning: extras)
    // In 64 bits: gaps of a full block span at least 128 documents.
    var span: UInt64 = 0
    for index in 0..<Self.size { span &+= unsafe UInt64(gaps[index]) &+ 1 }
    let setByteCount = Int((span + 7) / 8)
    let isBitSet =
      setByteCount <= Int(UInt8.max)
      && setByteCount <= gapPlan.byteCount + DenseBlock.toleratedByteCount
    unsafe output[0] = isBitSet ? DenseBlock.widthByte : gapPlan.widthByte
    unsafe output[1] = isBitSet ? UInt8(setByteCount) : gapPlan.exceptionByte
    unsafe output[2] = countPlan.widthByte
    unsafe output[3] = countPlan.exceptionByte
    unsafe output[4] = extraPlan.widthByte
    unsafe output[5] = extraPlan.exceptionByte
    var end = 6
    if isBitSet {
      unsafe DenseBlock.write(gaps: gaps, byteCount: setByteCount, to: output + end)
      end += setByteCount
    } else {
      end += unsafe gapPlan.write(gaps, to: output + end)
    }
    end += unsafe countPlan.write(counts, to: output + end)
    end += unsafe extraPlan.write(extras, to: output + end)
    return end
  }

  @unsafe
  private func writeTail(_ output: UnsafeMutablePointer<UInt8>) -> Int {
    // SAFETY: each column holds `count` integers; the caller made room.
    var end = 3
    var column = unsafe gaps
    for place in 0..<3 {
      let width = unsafe BitStream.bitWidth(of: column, count: count)
      unsafe output[place] = UInt8(width)
      end += unsafe BitStream.write(column, count: count, bitWidth: width, to: output + end)
      unsafe column += Self.size
    }
    return end
  }

  /// Appends the chunk of the block's positions.
  func appendPositions(to bytes: inout [UInt8]) {
    let fullCount = occurrenceCount / Self.size
    // SAFETY: at most four bytes an integer, two a stretch, one for the tail, and the last word's reach.
    unsafe RawAppend.append(
      to: &bytes, atMost: 4 * occurrenceCount + 2 * fullCount + 1 + 8
    ) { output in
      let tailStart = unsafe positions + fullCount * Self.size
      let tailCount = occurrenceCount - fullCount * Self.size
      let tailWidth = unsafe BitStream.bitWidth(of: tailStart, count: tailCount)
      let hasTail = fullCount == 0 || tailCount > 0
      var end = 2 * fullCount + (hasTail ? 1 : 0)
      if hasTail { unsafe output[end - 1] = UInt8(tailWidth) }
      for stretch in 0..<fullCount {
        let values = unsafe positions + stretch * Self.size
        let plan = unsafe PatchedBlock(planning: values)
        unsafe output[2 * stretch] = plan.widthByte
        unsafe output[2 * stretch + 1] = plan.exceptionByte
        end += unsafe plan.write(values, to: output + end)
      }
      end += unsafe BitStream.write(
        tailStart, count: tailCount, bitWidth: tailWidth, to: output + end)
      return end
    }
  }

  /// Appends the chunk of the block's form ordinals.
  func appendOrdinals(to bytes: inout [UInt8]) {
    // SAFETY: at most four bytes an integer, one before them, and the last word's reach.
    unsafe RawAppend.append(to: &bytes, atMost: 4 * occurrenceCount + 1 + 8) { output in
      let width = unsafe BitStream.bitWidth(of: ordinals, count: occurrenceCount)
      unsafe output[0] = UInt8(width)
      let count = unsafe BitStream.write(
        ordinals, count: occurrenceCount, bitWidth: width, to: output + 1)
      return 1 + count
    }
  }
}
