/// A stem that a form may belong to: what is kept of the form, and what is put after it.
struct StemCandidate: BitwiseCopyable, Sendable {
  /// Bytes put after what is kept, the first one lowest.
  var tail: UInt64
  private var keptBytes: UInt8
  private var gapStartBytes: UInt8
  private var gapBytes: UInt8
  private var tailBytes: UInt8
  private var priorTenths: Int16
  /// How the form follows from the stem.
  var inflection: Inflection

  /// Names a stem.
  @inline(__always)
  init(
    kept: Int, gapStart: Int = 0, gapCount: Int = 0, tail: UInt64 = 0, tailCount: Int = 0,
    inflection: Inflection, prior: Int
  ) {
    self.tail = tail
    keptBytes = UInt8(truncatingIfNeeded: kept)
    gapStartBytes = UInt8(truncatingIfNeeded: gapStart)
    gapBytes = UInt8(truncatingIfNeeded: gapCount)
    tailBytes = UInt8(truncatingIfNeeded: tailCount)
    priorTenths = Int16(truncatingIfNeeded: prior)
    self.inflection = inflection
  }

  /// The bytes kept from the start of the word, at most `FoldedWord.capacity`.
  @inline(__always)
  var kept: Int { Int(keptBytes) }
  /// Where `ge` is left out; only with `gapCount` above 0.
  @inline(__always)
  var gapStart: Int { Int(gapStartBytes) }
  /// How many bytes are left out at `gapStart`.
  @inline(__always)
  var gapCount: Int { Int(gapBytes) }
  /// How many bytes `tail` has, in `0...8`.
  @inline(__always)
  var tailCount: Int { Int(tailBytes) }
  /// What speaks for it before any evidence, in tenths of a supporting form.
  @inline(__always)
  var prior: Int { Int(priorTenths) }
}
