/// A hash table from bytes to numbers: open addressing, whole-key comparison, one owner.
///
/// Collisions are resolved by linear probing below 5/8 load. The hash is a folded multiplication
/// (as in Wang Yi's *wyhash*, 2019, https://github.com/wangyi-fudan/wyhash) with seeds that differ
/// from run to run, so that no text can be made to collide; no result depends on it.
@safe
struct ByteTable: ~Copyable, @unchecked Sendable {
  /// A key and its number.
  private struct Slot {
    var key: ByteKey
    var value: UInt32
  }

  /// The number of keys.
  private(set) var count = 0
  private var slots: UnsafeMutablePointer<Slot>
  /// The number of slots minus one; slots are a power of two.
  private var mask: Int
  /// Long keys: four bytes of length, then the bytes.
  private var arena: [UInt8] = []
  private let firstSeed: UInt64
  private let secondSeed: UInt64

  /// Bytes of memory in use.
  var byteCount: Int { (mask + 1) * MemoryLayout<Slot>.stride + arena.capacity }

  /// Makes an empty table.
  init() {
    mask = (1 << 10) - 1
    unsafe slots = Self.allocate(mask + 1)
    firstSeed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1
    var hasher = Hasher()
    hasher.combine(1)
    secondSeed = UInt64(truncatingIfNeeded: hasher.finalize()) | 1
  }

  deinit {
    // SAFETY: The table owns the slots, which hold no references.
    unsafe slots.deallocate()
  }

  /// Forgets all keys, and gives their memory back.
  mutating func removeAll() {
    // SAFETY: As in `deinit`.
    unsafe slots.deallocate()
    mask = (1 << 10) - 1
    unsafe slots = Self.allocate(mask + 1)
    arena = []
    count = 0
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Slot> {
    // SAFETY: Every slot is initialised before the pointer leaves.
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    unsafe slots.initialize(repeating: Slot(key: .none, value: 0), count: count)
    return unsafe slots
  }

  /// The number of a key of at most 15 bytes, or nil.
  @inline(__always)
  func value(ofShort key: ByteKey) -> UInt32? {
    var index = Int(truncatingIfNeeded: hash(key)) & mask
    while true {
      // SAFETY: The mask keeps the index among the slots; at most 5/8 of them are taken.
      let slot = unsafe slots[index]
      if slot.key == key { return slot.value }
      if slot.key.high == 0 { return nil }
      index = (index &+ 1) & mask
    }
  }

  /// The number of the bytes `offset..<offset + count`, or nil.
  func value(_ reader: UTF8Reader, at offset: Int, count: Int) -> UInt32? {
    if count <= ByteKey.inlineCount {
      return value(ofShort: .short(reader, at: offset, count: count))
    }
    let wanted = longHash(reader, at: offset, count: count)
    var index = Int(truncatingIfNeeded: wanted) & mask
    while true {
      // SAFETY: As in `value(ofShort:)`.
      let slot = unsafe slots[index]
      if slot.key.high == 0 { return nil }
      if slot.key.isLong, slot.key.low == wanted,
        equals(slot.key.arenaOffset, reader, at: offset, count: count)
      {
        return slot.value
      }
      index = (index &+ 1) & mask
    }
  }

  /// Adds a key that is not in the table.
  mutating func insert(_ value: UInt32, _ reader: UTF8Reader, at offset: Int, count length: Int) {
    if (count + 1) * 8 > (mask + 1) * 5 { grow() }
    let key: ByteKey
    if length <= ByteKey.inlineCount {
      key = .short(reader, at: offset, count: length)
    } else {
      let hash = longHash(reader, at: offset, count: length)
      key = .long(hash: hash, arenaOffset: arena.count)
      for shift in 0..<4 { arena.append(UInt8(truncatingIfNeeded: length >> (8 * shift))) }
      reader.append(offset..<offset + length, to: &arena)
    }
    place(Slot(key: key, value: value))
    count += 1
  }

  private func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: hash(slot.key)) & mask
    // SAFETY: As in `value(ofShort:)`.
    while unsafe slots[index].key.high != 0 { index = (index &+ 1) & mask }
    unsafe slots[index] = slot
  }

  private mutating func grow() {
    let old = unsafe slots
    let oldCount = mask + 1
    mask = oldCount * 2 - 1
    unsafe slots = Self.allocate(mask + 1)
    for index in 0..<oldCount {
      // SAFETY: The index is among the old slots.
      let slot = unsafe old[index]
      if slot.key.high != 0 { place(slot) }
    }
    // SAFETY: The old slots are copied and no longer reachable.
    unsafe old.deallocate()
  }

  @inline(__always)
  private func hash(_ key: ByteKey) -> UInt64 {
    key.isLong ? key.low : mix(key.low ^ firstSeed, key.high ^ secondSeed)
  }

  @inline(__always)
  private func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = first.multipliedFullWidth(by: second)
    return product.high ^ product.low
  }

  private func longHash(_ reader: UTF8Reader, at offset: Int, count: Int) -> UInt64 {
    var hash = mix(UInt64(count) ^ firstSeed, secondSeed)
    var position = 0
    while position &+ 8 < count {
      hash = mix((reader.word(offset &+ position) ?? 0) ^ hash, firstSeed ^ UInt64(position))
      position &+= 8
    }
    // The last eight bytes, of which some may have been taken; a long key has them.
    return mix((reader.word(offset &+ count &- 8) ?? 0) ^ hash, firstSeed ^ UInt64(position))
  }

  private func equals(_ place: Int, _ reader: UTF8Reader, at offset: Int, count: Int) -> Bool {
    // SAFETY: The reader checks each read, and is used only inside the closure.
    unsafe arena.withUnsafeBytes { bytes in
      let arena = unsafe UTF8Reader(bytes)
      guard let head = arena.word(place),
        Int(UInt32(truncatingIfNeeded: UInt64(littleEndian: head))) == count
      else { return false }
      let start = place &+ 4
      var position = 0
      while position &+ 8 < count {
        guard arena.word(start &+ position) == reader.word(offset &+ position) else { return false }
        position &+= 8
      }
      // The last eight bytes, of which some may have been compared; a long key has them.
      return arena.word(start &+ count &- 8) == reader.word(offset &+ count &- 8)
    }
  }
}
