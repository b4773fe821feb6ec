/// Up to 128 documents of a term on their way into the lists.
struct PostingsBlock {
  private(set) var documents: [UInt32] = []
  private(set) var gaps: [UInt32] = []
  private(set) var counts: [UInt32] = []  // less one
  private(set) var extras: [UInt32] = []
  private var positions: [UInt32] = []  // as stored: absolute, then gaps
  private var ordinals: [UInt32] = []

  init() {
    for path in [\PostingsBlock.documents, \.gaps, \.counts, \.extras] {
      self[keyPath: path].reserveCapacity(VerticalPacking.count)
    }
  }

  var count: Int { documents.count }
  var isEmpty: Bool { documents.isEmpty }

  /// The weighted frequency of document `index` of the block.
  func weightedFrequency(_ index: Int) -> UInt32 {
    let (sum, overflow) = (counts[index] + 1).addingReportingOverflow(extras[index])
    return overflow ? .max : sum
  }

  mutating func append(
    gap: UInt32, document: UInt32, occurrences: Span<Occurrence>, extra: UInt32,
    keepsOrdinals: Bool
  ) {
    documents.append(document)
    gaps.append(gap)
    counts.append(UInt32(occurrences.count - 1))
    extras.append(extra)
    var previous: UInt32 = 0
    for index in occurrences.indices {
      let occurrence = occurrences[index]
      positions.append(occurrence.position - previous)
      previous = occurrence.position
      if keepsOrdinals { ordinals.append(occurrence.ordinal) }
    }
  }

  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    extras.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    ordinals.removeAll(keepingCapacity: true)
  }

  /// Appends a full block, or the tail block of fewer documents.
  func appendPostings(to bytes: inout [UInt8]) {
    if count == VerticalPacking.count {
      appendFullBlock(to: &bytes)
    } else {
      appendTail(to: &bytes)
    }
  }

  private func appendFullBlock(to bytes: inout [UInt8]) {
    let gapPlan = PatchedBlock(planning: gaps.span)
    let countPlan = PatchedBlock(planning: counts.span)
    let extraPlan = PatchedBlock(planning: extras.span)
    // In 64 bits: gaps of a full block span at least 128 documents.
    let span = gaps.reduce(UInt64(0)) { $0 + UInt64($1) + 1 }
    let wordCount = Int((span + 63) / 64)
    let isBitSet = wordCount <= Int(UInt8.max) && wordCount * 8 <= gapPlan.byteCount
    if isBitSet {
      bytes.append(DenseBlock.widthByte)
      bytes.append(UInt8(wordCount))
    } else {
      bytes.append(gapPlan.widthByte)
      bytes.append(gapPlan.exceptionByte)
    }
    bytes.append(countPlan.widthByte)
    bytes.append(countPlan.exceptionByte)
    bytes.append(extraPlan.widthByte)
    bytes.append(extraPlan.exceptionByte)
    if isBitSet {
      DenseBlock.append(gaps: gaps.span, wordCount: wordCount, to: &bytes)
    } else {
      gapPlan.append(gaps.span, to: &bytes)
    }
    countPlan.append(counts.span, to: &bytes)
    extraPlan.append(extras.span, to: &bytes)
  }

  private func appendTail(to bytes: inout [UInt8]) {
    let widths = [gaps, counts, extras].map { BitStream.bitWidth(of: $0.span) }
    bytes.append(contentsOf: widths.map { UInt8($0) })
    BitStream.append(gaps.span, bitWidth: widths[0], to: &bytes)
    BitStream.append(counts.span, bitWidth: widths[1], to: &bytes)
    BitStream.append(extras.span, bitWidth: widths[2], to: &bytes)
  }

  /// Appends the chunk of the block's positions.
  func appendPositions(to bytes: inout [UInt8]) {
    let size = VerticalPacking.count
    let fullCount = positions.count / size
    let all = positions.span
    let tail = all.extracting((fullCount * size)..<positions.count)
    let tailWidth = BitStream.bitWidth(of: tail)
    if fullCount == 0 {
      bytes.append(UInt8(tailWidth))
    } else {
      let plans = (0..<fullCount).map {
        PatchedBlock(planning: all.extracting(($0 * size)..<(($0 + 1) * size)))
      }
      for plan in plans {
        bytes.append(plan.widthByte)
        bytes.append(plan.exceptionByte)
      }
      if !tail.isEmpty { bytes.append(UInt8(tailWidth)) }
      for (index, plan) in plans.enumerated() {
        plan.append(all.extracting((index * size)..<((index + 1) * size)), to: &bytes)
      }
    }
    BitStream.append(tail, bitWidth: tailWidth, to: &bytes)
  }

  /// Appends the chunk of the block's form ordinals.
  func appendOrdinals(to bytes: inout [UInt8]) {
    let width = BitStream.bitWidth(of: ordinals.span)
    bytes.append(UInt8(width))
    BitStream.append(ordinals.span, bitWidth: width, to: &bytes)
  }
}
