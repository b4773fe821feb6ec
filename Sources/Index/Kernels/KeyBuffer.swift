internal import Storage

/// The bytes of one key after the other, in memory that is used again.
///
/// Invariant: `prefix` is `DictionaryPrefix.value` of the key.
@safe
struct KeyBuffer: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 256
  private(set) var count = 0
  private(set) var prefix: UInt64 = 0

  init() {
    unsafe bytes = .allocate(capacity: 256)
    // SAFETY: so that the first eight bytes are always set.
    unsafe bytes.initialize(repeating: 0, count: 256)
  }

  deinit {
    // SAFETY: it is ours and holds plain bytes.
    unsafe bytes.deallocate()
  }

  /// The key, which the caller must not keep.
  @unsafe
  @inline(__always)
  var pointer: UnsafeBufferPointer<UInt8> {
    // SAFETY: the first `count` bytes are set.
    unsafe UnsafeBufferPointer(start: bytes, count: count)
  }

  /// Takes the first `shared` bytes of the key that it holds, and others after them.
  @unsafe
  @inline(__always)
  mutating func set(shared: Int, _ rest: UnsafePointer<UInt8>, count added: Int) {
    precondition(shared >= 0 && shared <= count && added >= 0)
    if shared &+ added > capacity { grow(to: shared &+ added, kept: shared) }
    // SAFETY: there is room, and `rest` has `added` bytes that are not ours.
    unsafe UnsafeMutableRawPointer(bytes + shared).copyMemory(from: rest, byteCount: added)
    count = shared &+ added
    let head = unsafe UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
    let word = UInt64(bigEndian: head)
    prefix = count >= 8 ? word : word & ~(UInt64.max &>> UInt64(truncatingIfNeeded: 8 &* count))
  }

  /// Takes the key of the next entry of a run's vocabulary.
  ///
  /// - Returns: The first of the two numbers after it; the other one is passed over.
  mutating func readEntry(_ reader: inout SpoolReader) throws(StorageError) -> UInt64 {
    try reader.load(2 * RawVarint.byteBound)
    let shared = Int(reader.readVarint())
    let rest = Int(reader.readVarint())
    try reader.load(rest + 2 * RawVarint.byteBound)
    // SAFETY: the reader traps unless it has so many bytes, and they are not ours.
    unsafe set(shared: shared, reader.read(rest), count: rest)
    let number = reader.readVarint()
    _ = reader.readVarint()
    return number
  }

  /// Takes the key of no bytes.
  mutating func clear() {
    (count, prefix) = (0, 0)
  }

  /// Takes another key.
  @inline(__always)
  mutating func set(_ other: borrowing KeyBuffer) {
    // SAFETY: the other buffer's bytes are not ours.
    unsafe set(shared: 0, other.bytes, count: other.count)
  }

  private mutating func grow(to wanted: Int, kept: Int) {
    let old = unsafe bytes
    capacity = max(wanted, 2 * capacity)
    unsafe bytes = .allocate(capacity: capacity)
    // SAFETY: both have room for the kept bytes.
    unsafe UnsafeMutableRawPointer(bytes).copyMemory(from: old, byteCount: kept)
    unsafe old.deallocate()
  }

  /// Adds the key to a list.
  func append(to list: inout FormList) {
    unsafe list.append(pointer)
  }

  /// Below 0 if the key sorts before `other` by bytes, 0 if it is the same.
  @inline(__always)
  func order(_ other: borrowing KeyBuffer) -> Int {
    if prefix != other.prefix { return prefix < other.prefix ? -1 : 1 }
    return rest(other)
  }

  /// The order of two keys with the same prefix.
  private func rest(_ other: borrowing KeyBuffer) -> Int {
    let limit = min(count, other.count)
    var index = 8
    // SAFETY: the index stays below both counts.
    while index < limit {
      let (left, right) = unsafe (bytes[index], other.bytes[index])
      if left != right { return left < right ? -1 : 1 }
      index &+= 1
    }
    return count &- other.count
  }
}
