extension NFC {
  /// Decomposes, orders and composes one segment at a time.
  ///
  /// A segment runs up to the next scalar that nothing before it can change (UAX #15, section 9).
  struct Composer {
    /// The scalars of the segment, with the combining class above bit 32.
    private var scalars: [UInt64] = []

    /// Appends the normal form of the segment that starts at `start`.
    ///
    /// - Returns: Where the next segment starts; after `start`.
    mutating func composeSegment(
      _ reader: UTF8Reader, from start: Int, into output: inout [UInt8]
    ) -> Int {
      scalars.removeAll(keepingCapacity: true)
      var offset = start
      while offset < reader.count {
        let decoded = reader.decode(offset)
        if decoded.scalar == UTF8Reader.invalid {
          if offset > start { break }
          output.append(reader.byte(offset))
          return offset + 1
        }
        if offset > start, Kind(decoded.scalar).isBoundary { break }
        decompose(decoded.scalar)
        offset += decoded.byteCount
      }
      order()
      compose()
      for scalar in scalars {
        UTF8Writer.append(UInt32(truncatingIfNeeded: scalar), to: &output)
      }
      return offset
    }

    /// Appends the full canonical decomposition of a scalar.
    private mutating func decompose(_ scalar: UInt32) {
      if let syllable = Hangul.decompose(scalar) {
        for part in syllable where part != 0 { scalars.append(UInt64(part)) }
        return
      }
      let table = NormalizationTables.decompositions
      guard
        let record = UnicodeDigits.record(in: table, key: Int(scalar), keyWidth: 4, recordWidth: 12)
      else {
        scalars.append(UInt64(Kind(scalar).combiningClass) << 32 | UInt64(scalar))
        return
      }
      decompose(UnicodeDigits.scalar(in: table, at: record + 4))
      let second = UnicodeDigits.scalar(in: table, at: record + 8)
      if second != 0 { decompose(second) }
    }

    /// Sorts each run of combining marks by class, keeping the order within a class.
    private mutating func order() {
      var start = 0
      while start < scalars.count {
        var end = start
        while end < scalars.count, scalars[end] >> 32 != 0 { end += 1 }
        if end - start > 1 { orderRun(start..<end) }
        start = end + 1
      }
    }

    private mutating func orderRun(_ run: Range<Int>) {
      var isOrdered = true
      for position in run.dropFirst() where scalars[position - 1] >> 32 > scalars[position] >> 32 {
        isOrdered = false
      }
      if isOrdered { return }
      let sorted = scalars[run].enumerated().sorted { first, second in
        let classes = (first.element >> 32, second.element >> 32)
        return classes.0 == classes.1 ? first.offset < second.offset : classes.0 < classes.1
      }
      for (position, pair) in sorted.enumerated() {
        scalars[run.lowerBound + position] = pair.element
      }
    }

    /// Composes each scalar with the last starter unless another blocks it.
    private mutating func compose() {
      guard scalars.count > 1 else { return }
      var kept = 0
      var starter: Int?
      var lastClass: UInt64 = 0
      for scalar in scalars {
        let combiningClass = scalar >> 32
        let isAdjacent = starter == kept - 1
        if let starter, isAdjacent || (lastClass != 0 && lastClass < combiningClass),
          let composite = Self.composite(scalars[starter], scalar)
        {
          scalars[starter] = UInt64(composite)
          continue
        }
        if combiningClass == 0 { starter = kept }
        scalars[kept] = scalar
        lastClass = combiningClass
        kept += 1
      }
      scalars.removeSubrange(kept...)
    }

    /// The primary composite of two scalars, if there is one.
    private static func composite(_ first: UInt64, _ second: UInt64) -> UInt32? {
      let first = UInt32(truncatingIfNeeded: first)
      let second = UInt32(truncatingIfNeeded: second)
      if let syllable = Hangul.compose(first, second) { return syllable }
      let table = NormalizationTables.compositions
      let key = Int(first) << 24 | Int(second)
      return UnicodeDigits.record(in: table, key: key, keyWidth: 8, recordWidth: 12).map {
        UnicodeDigits.scalar(in: table, at: $0 + 8)
      }
    }
  }
}
