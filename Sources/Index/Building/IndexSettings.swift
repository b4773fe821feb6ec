/// What an index was made with: recorded in its manifest, the same for all its segments.
package struct IndexSettings: Hashable, Sendable {
  /// The name and version of the analysis, such as `nl1`.
  package var analysis: String
  /// The weight of an occurrence by the kind of its zone; zones that are not listed weigh 1.
  package var zoneWeights: [UInt8: UInt8]
  /// The positions left free between passages.
  package var passageGap: UInt32
  /// What the keys depend on beside the forms; nil for nothing.
  package var evidence: KeyEvidence?

  /// The most that a zone may weigh.
  package static let maximumWeight: UInt8 = 63
  /// Positions of a document are below this, gaps included.
  package static let positionLimit: UInt32 = 1 << 26

  /// - `zoneWeights`: Each in `1...63`.
  /// - `passageGap`: 64, or 0 in parity mode.
  /// - `evidence`: By default none.
  package init(
    analysis: String, zoneWeights: [UInt8: UInt8], passageGap: UInt32,
    evidence: KeyEvidence? = nil
  ) {
    precondition(zoneWeights.values.allSatisfy { (1...Self.maximumWeight).contains($0) })
    self.analysis = analysis
    self.zoneWeights = zoneWeights
    self.passageGap = passageGap
    self.evidence = evidence
  }

  /// The weight of an occurrence in a zone of this kind.
  package func weight(ofZone kind: UInt8) -> UInt8 { zoneWeights[kind] ?? 1 }
}
