internal import Storage

/// Looks keys up in a dictionary and walks it.
///
/// Layout: docs/INDEX-FORMAT.md, "Dictionaries".
struct DictionaryReader<Payload: DictionaryPayload> {
  /// A key's number, its bytes, and what its payload says.
  typealias Item = (number: Int, key: [UInt8], entry: Payload.Entry)

  private let container: ContainerReader
  private let section: Section
  private let index: DictionaryIndex
  /// The keys.
  let count: Int

  /// - Throws: `StorageError.malformed` if the index does not fit the count.
  init(
    _ container: ContainerReader, blocks: Section, index: Section, count: Int
  ) throws(StorageError) {
    self.container = container
    section = blocks
    self.index = try DictionaryIndex(container, section: index, keyCount: count)
    self.count = count
  }

  /// The number and the entry of a key, or nil if the dictionary does not have it.
  ///
  /// - Complexity: O(log *keys*): a walk of at most 16 entries; allocates nothing.
  func find(_ key: [UInt8]) throws(StorageError) -> (number: Int, entry: Payload.Entry)? {
    guard let block = try block(of: key) else { return nil }
    let range = try byteRange(ofBlock: block)
    let first = block * DictionaryWriter.blockSize
    var scan = try DictionaryScan<Payload>(container, range)
    let found = scan.find(key, count: min(DictionaryWriter.blockSize, count - first))
    if scan.isDamaged { throw malformed(.badVarint) }
    return found.map { (first + $0.index, $0.entry) }
  }

  /// Whether some key begins with a prefix.
  ///
  /// - Complexity: O(log *keys*): a walk of at most 17 entries; allocates nothing.
  func hasKey(beginningWith prefix: [UInt8]) throws(StorageError) -> Bool {
    var block = try block(of: prefix) ?? 0
    while block < index.blockCount {
      let first = block * DictionaryWriter.blockSize
      var scan = try DictionaryScan<Payload>(container, try byteRange(ofBlock: block))
      let found = scan.hasKey(
        beginningWith: prefix, count: min(DictionaryWriter.blockSize, count - first))
      if scan.isDamaged { throw malformed(.badVarint) }
      if let found { return found }
      block += 1
    }
    return false
  }

  /// The entry of the key with a number below `count`.
  ///
  /// - Complexity: O(1): a walk of at most 16 entries; allocates nothing.
  func entry(_ number: Int) throws(StorageError) -> Payload.Entry {
    try checkNumber(number)
    let range = try byteRange(ofBlock: number / DictionaryWriter.blockSize)
    var scan = try DictionaryScan<Payload>(container, range)
    guard let entry = scan.entry(at: number % DictionaryWriter.blockSize) else {
      throw malformed(.badVarint)
    }
    return entry
  }

  /// The item with a number below `count`.
  func item(_ number: Int) throws(StorageError) -> Item {
    try checkNumber(number)
    let block = number / DictionaryWriter.blockSize
    var scan = try DictionaryScan<Payload>(container, try byteRange(ofBlock: block))
    if let item = scan.item(at: number % DictionaryWriter.blockSize) {
      return (number, item.key, item.entry)
    }
    // A key of unusual length, or what is wrong with the bytes.
    var found: Item?
    try forEach(inBlock: block) { (candidate, key, entry) throws(StorageError) in
      found = candidate == number ? (candidate, key, entry) : found
      return candidate < number
    }
    guard let found else { throw malformed(.notAscending) }
    return found
  }

  private func checkNumber(_ number: Int) throws(StorageError) {
    guard number >= 0, number < count else {
      throw malformed(
        .valueOutOfRange(found: UInt64(clamping: number), allowed: 0...UInt64(count)))
    }
  }

  /// The items of the block in which `number` is the first.
  func items(inBlockOf number: Int) throws(StorageError) -> [Item] {
    var items: [Item] = []
    try forEach(inBlock: number / DictionaryWriter.blockSize) {
      (number, key, entry) throws(StorageError) in
      items.append((number, key, entry))
      return true
    }
    return items
  }

  /// Walks the items from the first key that is not below `start`, in order, until `body` returns
  /// false.
  func forEach(
    from start: [UInt8] = [], _ body: (Int, [UInt8], Payload.Entry) throws(StorageError) -> Bool
  ) throws(StorageError) {
    var goesOn = true
    for block in (try block(of: start) ?? 0)..<max(index.blockCount, 0) where goesOn {
      try forEach(inBlock: block) { (number, key, entry) throws(StorageError) in
        if DictionaryPrefix.isAscending(key.span, start.span) { return true }
        goesOn = try body(number, key, entry)
        return goesOn
      }
    }
  }

  /// The blocks.
  var blockCount: Int { index.blockCount }

  /// The first eight bytes of a block's first key, as `DictionaryPrefix` gives them.
  func firstPrefix(ofBlock block: Int) throws(StorageError) -> UInt64 {
    try index.prefix(ofBlock: block)
  }

  /// A scan from the beginning of a block.
  func scan(ofBlock block: Int) throws(StorageError) -> DictionaryScan<Payload> {
    try DictionaryScan(container, try byteRange(ofBlock: block))
  }

  /// The block in which `key` stands if the dictionary has it.
  func block(of key: [UInt8]) throws(StorageError) -> Int? {
    let candidates = try index.candidates(DictionaryPrefix.value(of: key.span))
    guard !candidates.isEmpty else { return nil }
    // Blocks of the same prefix are told apart by their first keys.
    var low = candidates.lowerBound
    var high = candidates.upperBound
    while high - low > 1 {
      let middle = (low + high) / 2
      var scan = try DictionaryScan<Payload>(container, try byteRange(ofBlock: middle))
      if scan.startsAbove(key) { high = middle } else { low = middle }
      if scan.isDamaged { throw malformed(.badVarint) }
    }
    return low
  }

  private func forEach(
    inBlock block: Int, _ body: (Int, [UInt8], Payload.Entry) throws(StorageError) -> Bool
  ) throws(StorageError) {
    let first = block * DictionaryWriter.blockSize
    var scan = try DictionaryScan<Payload>(container, try byteRange(ofBlock: block))
    var key: [UInt8] = []
    for number in first..<min(first + DictionaryWriter.blockSize, count) {
      guard let entry = scan.next(&key) else { throw malformed(.badVarint) }
      if try !body(number, key, entry) { return }
    }
  }

  private func byteRange(ofBlock block: Int) throws(StorageError) -> Range<Int> {
    let start = try index.offset(ofBlock: block)
    let end =
      block + 1 < index.blockCount
      ? try index.offset(ofBlock: block + 1) : UInt64(section.byteCount)
    guard start <= end, end <= UInt64(section.byteCount) else {
      throw malformed(
        .outOfBounds(offset: start, byteCount: end &- start, limit: UInt64(section.byteCount)))
    }
    return (section.byteOffset + Int(start))..<(section.byteOffset + Int(end))
  }

  /// The error of a dictionary that breaks a rule.
  func malformed(_ reason: MalformedReason) -> StorageError {
    .malformed(file: container.path, section: section.kind, offset: 0, reason: reason)
  }
}
