internal import Storage

/// Walks one block of a front-coded dictionary without building its keys.
///
/// Each key says how many bytes it shares with the one before; that and how many the sought key shares
/// with the one before decide most comparisons (as in Martínez-Prieto et al., *Practical compressed string
/// dictionaries*, 2016, doi:10.1016/j.is.2015.08.008).
@safe
struct DictionaryScan<Payload: DictionaryPayload> {
  private let container: ContainerReader  // kept alive for the bytes
  private var bytes: DictionaryBytes
  private var payload = Payload()
  private var keyByteCount = 0
  private var isFirst = true

  /// Starts at the beginning of a block.
  ///
  /// - `range`: The block's bytes in the file.
  /// - Throws: `StorageError.checksumMismatch`; `.malformed` if the range leaves the file's body.
  init(_ container: ContainerReader, _ range: Range<Int>) throws(StorageError) {
    self.container = container
    try container.verify(range)
    // SAFETY: `verify` refuses a range that leaves the file.
    unsafe bytes = DictionaryBytes(
      container.unsafeBytes.baseAddress.unsafelyUnwrapped + range.lowerBound,
      byteCount: range.count)
  }

  /// Looks a key up among the next `count` entries.
  ///
  /// - Returns: Its place among them and its entry, or nil if they do not have it or `isDamaged`.
  mutating func find(_ key: [UInt8], count: Int) -> (index: Int, entry: Payload.Entry)? {
    unsafe key.withUnsafeBufferPointer { unsafe find($0, count: count) }
  }

  private mutating func find(
    _ key: UnsafeBufferPointer<UInt8>, count: Int
  ) -> (index: Int, entry: Payload.Entry)? {
    var matched = 0  // bytes that the key shares with the entry before, which is below it
    for index in 0..<count {
      let shared = bytes.readCount(maximum: keyByteCount)
      let rest = bytes.readCount(maximum: bytes.remaining)
      let own = unsafe bytes.skip(rest)
      keyByteCount = shared &+ rest
      if shared < matched { return nil }
      var isEqual = false
      if shared == matched {
        let limit = min(rest, key.count &- matched)
        var common = 0
        // SAFETY: `common` is below the entry's own bytes and the key's that are left.
        while common < limit,
          unsafe own.load(fromByteOffset: common, as: UInt8.self) == key[matched &+ common]
        {
          common &+= 1
        }
        matched &+= common
        isEqual = common == rest && matched == key.count
        if common < rest {
          if matched == key.count { return nil }
          if unsafe own.load(fromByteOffset: common, as: UInt8.self) > key[matched] { return nil }
        }
      }
      let entry = payload.read(from: &bytes, startsBlock: isFirst)
      isFirst = false
      if bytes.isDamaged { return nil }
      if isEqual { return (index, entry) }
    }
    return nil
  }

  /// Whether one of the next `count` keys begins with a prefix; nil where all of them are below it.
  ///
  /// - Returns: Of no use if `isDamaged`.
  mutating func hasKey(beginningWith prefix: [UInt8], count: Int) -> Bool? {
    unsafe prefix.withUnsafeBufferPointer { unsafe hasKey(beginningWith: $0, count: count) }
  }

  private mutating func hasKey(
    beginningWith prefix: UnsafeBufferPointer<UInt8>, count: Int
  ) -> Bool? {
    var matched = 0  // bytes that the prefix shares with the entry before, which is below it
    for _ in 0..<count {
      let shared = bytes.readCount(maximum: keyByteCount)
      let rest = bytes.readCount(maximum: bytes.remaining)
      let own = unsafe bytes.skip(rest)
      keyByteCount = shared &+ rest
      if shared < matched { return false }
      if shared == matched {
        let limit = min(rest, prefix.count &- matched)
        var common = 0
        // SAFETY: `common` is below the entry's own bytes and the prefix's that are left.
        while common < limit,
          unsafe own.load(fromByteOffset: common, as: UInt8.self) == prefix[matched &+ common]
        {
          common &+= 1
        }
        matched &+= common
        if matched == prefix.count { return true }
        if common < rest,
          unsafe own.load(fromByteOffset: common, as: UInt8.self) > prefix[matched]
        {
          return false
        }
      }
      _ = payload.read(from: &bytes, startsBlock: isFirst)
      isFirst = false
      if bytes.isDamaged { return nil }
    }
    return nil
  }

  /// The entry at a place among the entries that follow, or nil if `isDamaged`.
  mutating func entry(at place: Int) -> Payload.Entry? {
    for index in 0...place {
      let shared = bytes.readCount(maximum: keyByteCount)
      let rest = bytes.readCount(maximum: bytes.remaining)
      _ = unsafe bytes.skip(rest)
      keyByteCount = shared &+ rest
      let entry = payload.read(from: &bytes, startsBlock: isFirst)
      isFirst = false
      if bytes.isDamaged { return nil }
      if index == place { return entry }
    }
    return nil
  }

  /// The key and the entry at a place among the entries that follow, or nil if `isDamaged` or the key is longer than
  /// keys are.
  mutating func item(at place: Int) -> (key: [UInt8], entry: Payload.Entry)? {
    var entry: Payload.Entry?
    let key = unsafe [UInt8](unsafeUninitializedCapacity: Self.keyCapacity) { key, byteCount in
      for _ in 0...place {
        let shared = bytes.readCount(maximum: keyByteCount)
        let rest = bytes.readCount(maximum: min(bytes.remaining, Self.keyCapacity &- shared))
        let own = unsafe bytes.skip(rest)
        // SAFETY: `shared` is at most the bytes of the key before, and `rest` what is left of the capacity.
        unsafe key.baseAddress.unsafelyUnwrapped.advanced(by: shared).update(
          from: own.assumingMemoryBound(to: UInt8.self), count: rest)
        keyByteCount = shared &+ rest
        entry = payload.read(from: &bytes, startsBlock: isFirst)
        isFirst = false
        if bytes.isDamaged { break }
      }
      byteCount = keyByteCount
    }
    guard !bytes.isDamaged, let entry else { return nil }
    return (key, entry)
  }

  /// More than a key has: those of forms have 255 bytes at most, those of parts one more.
  private static var keyCapacity: Int { 256 }

  /// Reads the next entry, its key on top of the one before.
  ///
  /// - Returns: Nil if `isDamaged`.
  mutating func next(_ key: inout [UInt8]) -> Payload.Entry? {
    let shared = bytes.readCount(maximum: key.count)
    let rest = bytes.readCount(maximum: bytes.remaining)
    let own = unsafe bytes.skip(rest)
    key.removeSubrange(shared...)
    // SAFETY: `rest` bytes are there.
    unsafe key.append(contentsOf: UnsafeRawBufferPointer(start: own, count: rest))
    let entry = payload.read(from: &bytes, startsBlock: isFirst)
    isFirst = false
    return bytes.isDamaged ? nil : entry
  }

  /// Whether the block's first key is above `key`.
  mutating func startsAbove(_ key: [UInt8]) -> Bool {
    _ = bytes.readCount(maximum: 0)
    let count = bytes.readCount(maximum: bytes.remaining)
    let own = unsafe bytes.skip(count)
    for index in 0..<min(count, key.count) {
      // SAFETY: below the count of both.
      let (one, two) = (unsafe own.load(fromByteOffset: index, as: UInt8.self), key[index])
      if one != two { return one > two }
    }
    return count > key.count
  }

  /// Whether the bytes broke a rule.
  var isDamaged: Bool { bytes.isDamaged }
}
