internal import Index

// MARK: - Places that the word follows
extension PhraseWord {
  typealias Lanes = SIMD4<UInt32>

  /// Where there are so many times as many positions as places, each place is looked for alone.
  private static let sparseFactor = 8

  /// Counts the places from which this word follows.
  ///
  /// Four places and four positions are compared at once, each with each, and those with the lower last
  /// one give way to the next four (Lemire, Boytsov & Kurz, *SIMD compression and the intersection of sorted
  /// integers*, 2016, doi:10.1002/spe.2326); no branch depends on a comparison.
  ///
  /// - `starts`: `count` places, ascending over all calls for a document, none twice; room for a vector more.
  /// - `least`: Fewer are of no use: then the rest is left unread, and the answer is 0.
  /// - Complexity: O(places + positions up to the last place).
  @inline(__always)
  mutating func countFollowing(
    _ starts: UnsafeMutablePointer<UInt32>, count: Int, least: Int
  ) throws(IndexError) -> Int {
    let own = unsafe positions.positions
    let offsets = Lanes(repeating: offset)
    var found = 0
    var place = 0
    unsafe Self.close(starts, count)
    while place < count {
      if stretchIndex >= stretchCount {
        if found &+ count &- place < least { return 0 }
        if try !nextStretch() { return found }
      }
      let end = stretchCount
      var index = stretchIndex
      if end &- index > Self.sparseFactor &* (count &- place) {
        found &+= unsafe countSparsely(starts, from: &place, count: count)
        continue
      }
      var matches = Lanes(repeating: 0)
      repeat {
        // SAFETY: `place` is below `count` and `index` below `end`, at most 128; vectors may reach over.
        let left = unsafe Self.lanes(starts, place) &+ offsets
        let right = unsafe Self.lanes(own, index)
        matches = matches &- Self.meetings(left, right)
        let leftLast = unsafe starts[min(place &+ 3, count &- 1)] &+ offset
        let step = unsafe Int(own[index &+ 3]) &- Int(leftLast)
        place &+= ~(step &>> 63) & 4
        index &+= ~((0 &- step) &>> 63) & 4
      } while place < count && index < end
      stretchIndex = index
      found &+= Int(matches.wrappedSum())
    }
    return found
  }

  /// Looks for each place alone in the stretch in hand; stops where that ends.
  private mutating func countSparsely(
    _ starts: UnsafeMutablePointer<UInt32>, from place: inout Int, count: Int
  ) -> Int {
    let own = unsafe positions.positions
    let end = stretchCount
    var index = stretchIndex
    var matches = Lanes(repeating: 0)
    while place < count {
      // SAFETY: as in `countFollowing`.
      let wanted = unsafe starts[place] &+ offset
      while index < end, unsafe own[index &+ 3] < wanted { index &+= 4 }
      if index >= end { break }
      let meets = unsafe Self.lanes(own, index) .== Lanes(repeating: wanted)
      // One lane for all: positions behind the stretch's last repeat it.
      matches = matches &- Lanes(repeating: any(meets) ? .max : 0)
      place &+= 1
    }
    stretchIndex = index
    return Int(matches[0])
  }

  /// Keeps the places from which this word follows.
  ///
  /// - `starts`: As of `countFollowing`, as is `least`; receives those that are kept.
  /// - Returns: How many are kept.
  /// - Complexity: As of `countFollowing`.
  @inline(__always)
  mutating func keepFollowed(
    _ starts: UnsafeMutablePointer<UInt32>, count: Int, least: Int
  ) throws(IndexError) -> Int {
    let own = unsafe positions.positions
    let offsets = Lanes(repeating: offset)
    var kept = 0
    var place = 0
    unsafe Self.close(starts, count)
    while place < count {
      if stretchIndex >= stretchCount {
        if kept &+ count &- place < least { return 0 }
        if try !nextStretch() { return kept }
      }
      let end = stretchCount
      var index = stretchIndex
      repeat {
        // SAFETY: as in `countFollowing`. A place that is kept takes that of itself or of one before it, which
        // meets no later position.
        let left = unsafe Self.lanes(starts, place) &+ offsets
        let right = unsafe Self.lanes(own, index)
        let leftLast = unsafe starts[min(place &+ 3, count &- 1)] &+ offset
        let meetings = Self.meetings(left, right)
        if meetings != Lanes(repeating: 0) {
          for lane in 0..<4 where meetings[lane] != 0 && kept < count {
            // SAFETY: `kept` is below `count`.
            unsafe starts[kept] = left[lane] &- offset
            kept &+= 1
          }
        }
        let step = unsafe Int(own[index &+ 3]) &- Int(leftLast)
        place &+= ~(step &>> 63) & 4
        index &+= ~((0 &- step) &>> 63) & 4
      } while place < count && index < end
      stretchIndex = index
    }
    return kept
  }

  /// Takes the document's next positions; false after the last.
  private mutating func nextStretch() throws(IndexError) -> Bool {
    stretchCount = try positions.next()
    stretchIndex = 0
    if stretchCount == 0 { return false }
    let own = unsafe positions.positions
    // SAFETY: room for four more; a position that stands in a vector twice meets a place once.
    let last = unsafe own[stretchCount &- 1]
    for lane in 0..<3 { unsafe own[stretchCount &+ lane] = last }
    return true
  }

  /// Fills the lanes behind the last place with some that meet no position: no document is that long.
  @inline(__always)
  private static func close(_ starts: UnsafeMutablePointer<UInt32>, _ count: Int) {
    // SAFETY: room for a vector more, by the callers' contracts.
    for lane in 0..<3 { unsafe starts[count &+ lane] = 0xFFFF_0000 }
  }

  @inline(__always)
  private static func lanes(_ values: UnsafeMutablePointer<UInt32>, _ index: Int) -> Lanes {
    // SAFETY: by the callers' contracts.
    unsafe UnsafeRawPointer(values + index).loadUnaligned(as: Lanes.self)
  }

  /// All ones in each lane of `left` that equals any of `right`, else 0.
  @inline(__always)
  static func meetings(_ left: Lanes, _ right: Lanes) -> Lanes {
    let meets =
      (left .== right) .| (left .== Lanes(right[1], right[2], right[3], right[0]))
      .| (left .== Lanes(right[2], right[3], right[0], right[1]))
      .| (left .== Lanes(right[3], right[0], right[1], right[2]))
    // SAFETY: a mask is four words, each 0 or all ones.
    return unsafe unsafeBitCast(meets, to: Lanes.self)
  }
}
