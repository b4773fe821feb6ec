/// Collects the table that stands beside a term's blocks.
///
/// Layout: docs/INDEX-FORMAT.md, "Block tables".
struct BlockTableBuilder {
  /// Blocks that share an entry of the coarser level.
  static let superBlockSize = 32
  static let blockImpacts = 4
  static let superImpacts = 8

  private var lastDocuments: [UInt32] = []
  private var dataOffsets: [UInt32] = []
  private var positionOffsets: [UInt32] = []
  private var ordinalOffsets: [UInt32] = []
  private var impacts: [[Impact]] = []
  private var superLastDocuments: [UInt32] = []
  private var superBlockImpacts: [[Impact]] = []
  private var blockAccumulator = ImpactAccumulator()
  private var superAccumulator = ImpactAccumulator()
  private var thresholds = ThresholdAccumulator()

  mutating func removeAll() {
    lastDocuments.removeAll(keepingCapacity: true)
    dataOffsets.removeAll(keepingCapacity: true)
    positionOffsets.removeAll(keepingCapacity: true)
    ordinalOffsets.removeAll(keepingCapacity: true)
    impacts.removeAll(keepingCapacity: true)
    superLastDocuments.removeAll(keepingCapacity: true)
    superBlockImpacts.removeAll(keepingCapacity: true)
    superAccumulator.removeAll()
    thresholds.removeAll()
  }

  /// Adds a block, which starts at these offsets from the starts of the term's lists.
  mutating func add(
    _ block: borrowing PostingsBlock, norms: [UInt8], dataOffset: UInt32, positionOffset: UInt32,
    ordinalOffset: UInt32
  ) {
    guard let last = block.documents.last else { return }
    if block.count < VerticalPacking.count, lastDocuments.isEmpty { return }  // needs no table
    if lastDocuments.count % Self.superBlockSize == 0, !lastDocuments.isEmpty { endSuperBlock() }
    for index in 0..<block.count {
      let norm = norms[Int(block.documents[index])]
      let frequency = block.weightedFrequency(index)
      blockAccumulator.add(frequency: frequency, norm: norm)
      thresholds.add(frequency: frequency, norm: norm)
    }
    superAccumulator.add(blockAccumulator)
    impacts.append(blockAccumulator.impacts(limit: Self.blockImpacts))
    blockAccumulator.removeAll()
    lastDocuments.append(last)
    dataOffsets.append(dataOffset)
    positionOffsets.append(positionOffset)
    ordinalOffsets.append(ordinalOffset)
  }

  private mutating func endSuperBlock() {
    guard let last = lastDocuments.last else { return }
    superLastDocuments.append(last)
    superBlockImpacts.append(superAccumulator.impacts(limit: Self.superImpacts))
    superAccumulator.removeAll()
  }

  /// Appends the table of the blocks added since `removeAll`.
  mutating func append(to bytes: inout [UInt8], hasOrdinals: Bool, averageLength: Float) {
    endSuperBlock()
    for threshold in thresholds.thresholds(averageLength: averageLength) {
      Self.append(UInt32(threshold.frequency) | UInt32(threshold.norm) << 16, to: &bytes)
    }
    Self.append(0, to: &bytes)
    for last in lastDocuments { Self.append(last, to: &bytes) }
    for offset in dataOffsets { Self.append(offset, to: &bytes) }
    for last in superLastDocuments { Self.append(last, to: &bytes) }
    for pairs in superBlockImpacts { Self.append(pairs, slots: Self.superImpacts, to: &bytes) }
    for pairs in impacts { Self.append(pairs, slots: Self.blockImpacts, to: &bytes) }
    for offset in positionOffsets { Self.append(offset, to: &bytes) }
    if hasOrdinals { for offset in ordinalOffsets { Self.append(offset, to: &bytes) } }
  }

  private static func append(_ pairs: [Impact], slots: Int, to bytes: inout [UInt8]) {
    let filled = (0..<slots).map { pairs[min($0, pairs.count - 1)] }
    for pair in filled {
      bytes.append(UInt8(truncatingIfNeeded: pair.frequency))
      bytes.append(UInt8(truncatingIfNeeded: pair.frequency >> 8))
    }
    for pair in filled { bytes.append(pair.norm) }
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
