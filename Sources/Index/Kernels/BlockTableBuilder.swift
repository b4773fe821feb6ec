/// Collects the table that stands beside a term's blocks.
///
/// Layout: docs/INDEX-FORMAT.md, "Block tables".
struct BlockTableBuilder: ~Copyable {
  /// Blocks that share an entry of the coarser level.
  static let superBlockSize = 32
  static let blockImpacts = 4
  static let superImpacts = 8

  private let merging: ImpactMerging
  private var lastDocuments: [UInt32] = []
  private var dataOffsets: [UInt32] = []
  private var positionOffsets: [UInt32] = []
  private var ordinalOffsets: [UInt32] = []
  /// As they stand in the table: `blockImpacts` of each block.
  private var impacts: [UInt8] = []
  private var superLastDocuments: [UInt32] = []
  private var superBlockImpacts: [UInt8] = []
  /// The highest of each block, as codes; so of each 32.
  private var strengths: [UInt16] = []
  private var superStrengths: [UInt16] = []
  private var blockAccumulator = ImpactAccumulator()
  private var superAccumulator = ImpactAccumulator()
  private var thresholds = ThresholdAccumulator()

  /// - Parameter averageLength: Of the documents, in weighted tokens; helps to choose impacts.
  init(averageLength: Float) {
    merging = ImpactMerging(averageLength: averageLength)
  }

  mutating func removeAll() {
    guard !lastDocuments.isEmpty else { return }
    lastDocuments.removeAll(keepingCapacity: true)
    dataOffsets.removeAll(keepingCapacity: true)
    positionOffsets.removeAll(keepingCapacity: true)
    ordinalOffsets.removeAll(keepingCapacity: true)
    impacts.removeAll(keepingCapacity: true)
    superLastDocuments.removeAll(keepingCapacity: true)
    superBlockImpacts.removeAll(keepingCapacity: true)
    strengths.removeAll(keepingCapacity: true)
    superStrengths.removeAll(keepingCapacity: true)
    superAccumulator.removeAll()
    thresholds.removeAll()
  }

  /// Adds a block, which starts at these offsets from the starts of the term's lists.
  mutating func add(
    _ block: borrowing PostingsBlock, norms: [UInt8], dataOffset: UInt32, positionOffset: UInt32,
    ordinalOffset: UInt32
  ) {
    if block.isEmpty || !block.isFull && lastDocuments.isEmpty { return }  // needs no table
    if lastDocuments.count % Self.superBlockSize == 0, !lastDocuments.isEmpty { endSuperBlock() }
    let (span, all) = (norms.span, merging.inverses)
    let inverses = all.span
    var strongest: Float = 0
    for index in 0..<block.count {
      // SAFETY: the block holds `count` documents.
      let norm = span[Int(unsafe block.documents[index])]
      let (count, extra) = unsafe (block.counts[index], block.extras[index])
      let (sum, overflow) = (count &+ 1).addingReportingOverflow(extra)
      let frequency = overflow ? .max : sum
      blockAccumulator.add(frequency: frequency, norm: norm)
      let strength = Strength.value(frequency: frequency, inverse: inverses[Int(norm)])
      strongest = max(strongest, strength)
      thresholds.add(Strength.floor(strength))
    }
    superAccumulator.add(blockAccumulator)
    Self.append(
      blockAccumulator.impacts(limit: Self.blockImpacts, merging), slots: Self.blockImpacts,
      to: &impacts)
    blockAccumulator.removeAll()
    strengths.append(Strength.ceiling(strongest))
    lastDocuments.append(block.lastDocument)
    dataOffsets.append(dataOffset)
    positionOffsets.append(positionOffset)
    ordinalOffsets.append(ordinalOffset)
  }

  private mutating func endSuperBlock() {
    guard let last = lastDocuments.last else { return }
    superLastDocuments.append(last)
    superStrengths.append(strengths[(superStrengths.count * Self.superBlockSize)...].max() ?? 0)
    Self.append(
      superAccumulator.impacts(limit: Self.superImpacts, merging), slots: Self.superImpacts,
      to: &superBlockImpacts)
    superAccumulator.removeAll()
  }

  /// Appends the table of the blocks added since `removeAll`.
  mutating func append(to bytes: inout [UInt8], hasOrdinals: Bool) {
    endSuperBlock()
    Self.append(thresholds.thresholds() + [0], to: &bytes)
    Self.append(lastDocuments, to: &bytes)
    Self.append(dataOffsets, to: &bytes)
    Self.append(superLastDocuments, to: &bytes)
    bytes.append(contentsOf: superBlockImpacts)
    bytes.append(contentsOf: impacts)
    Self.append(positionOffsets, to: &bytes)
    if hasOrdinals { Self.append(ordinalOffsets, to: &bytes) }
    Self.append(strengths, to: &bytes)
    Self.append(superStrengths, to: &bytes)
  }

  private static func append(_ codes: [UInt16], to bytes: inout [UInt8]) {
    for code in codes {
      bytes.append(UInt8(truncatingIfNeeded: code))
      bytes.append(UInt8(truncatingIfNeeded: code >> 8))
    }
  }

  private static func append(_ pairs: [Impact], slots: Int, to bytes: inout [UInt8]) {
    for slot in 0..<slots {
      let frequency = pairs[min(slot, pairs.count - 1)].frequency
      bytes.append(UInt8(truncatingIfNeeded: frequency))
      bytes.append(UInt8(truncatingIfNeeded: frequency >> 8))
    }
    for slot in 0..<slots { bytes.append(pairs[min(slot, pairs.count - 1)].norm) }
  }

  private static func append(_ values: [UInt32], to bytes: inout [UInt8]) {
    // SAFETY: four bytes are written for each of the values.
    unsafe RawAppend.append(to: &bytes, atMost: 4 * values.count) { output in
      let output = UnsafeMutableRawPointer(output)
      for index in values.indices {
        unsafe output.storeBytes(
          of: values[index].littleEndian, toByteOffset: 4 &* index, as: UInt32.self)
      }
      return 4 * values.count
    }
  }
}
