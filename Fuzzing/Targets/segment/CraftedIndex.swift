import Storage

/// The files of an index with bytes changed on purpose, and all checksums and ids right again.
struct CraftedIndex {
  private struct File {
    var name: String
    var bytes: [UInt8]
    var isChanged = false
  }

  /// In the order in which one names another: segments, deletions, sources, manifest.
  private var files: [File]

  /// Takes the files of a whole index.
  init(_ files: [(name: String, bytes: [UInt8])]) {
    self.files = files.filter { $0.name != FileLock.name && !$0.bytes.isEmpty }
      .map { File(name: $0.name, bytes: $0.bytes) }
      .sorted { (Self.rank($0.name), $0.name) < (Self.rank($1.name), $1.name) }
  }

  /// The files that are not as they were.
  var changed: [(name: String, bytes: [UInt8])] {
    files.filter(\.isChanged).map { ($0.name, $0.bytes) }
  }

  /// The bytes of the manifest.
  var manifest: [UInt8] { files.last?.bytes ?? [] }

  private static func rank(_ name: String) -> Int {
    name.hasPrefix("segment-") ? 0 : name.hasPrefix("deletions-") ? 1 : name == "manifest" ? 3 : 2
  }

  /// Changes the files as the bytes of an input say: first which file, then patches.
  ///
  /// A patch is a section (its number, or that of the tables behind the last one), an offset of two
  /// bytes in it, how many bytes, and these.
  mutating func apply(_ input: ArraySlice<UInt8>) {
    guard var rest = Optional(input), let choice = rest.popFirst() else { return }
    let number = Int(choice) % files.count
    while let section = rest.popFirst(), let low = rest.popFirst(), let high = rest.popFirst(),
      let count = rest.popFirst()
    {
      let values = rest.prefix(Int(count % 8) + 1)
      rest = rest.dropFirst(values.count)
      patch(number, section: Int(section), offset: Int(low) | Int(high) << 8, values)
    }
    seal(from: number)
  }

  private mutating func patch(
    _ number: Int, section: Int, offset: Int, _ values: ArraySlice<UInt8>
  ) {
    let layout = ContainerLayout(files[number].bytes)
    let range = layout.section(section)
    guard !range.isEmpty else { return }
    for (index, value) in zip(0..., values) {
      let place = range.lowerBound + (offset + index) % range.count
      files[number].bytes[place] = value
    }
    files[number].isChanged = true
  }

  /// Makes checksums, ids and names right again, from a file to the manifest.
  private mutating func seal(from first: Int) {
    for number in first..<files.count where files[number].isChanged {
      guard let (old, new) = ContainerLayout(files[number].bytes).seal(&files[number].bytes)
      else { continue }
      let names = [old, new].map { hexadecimal($0) }
      if files[number].name.hasSuffix(names[0]) {
        files[number].name.removeLast(names[0].count)
        files[number].name += names[1]
      }
      for other in files.indices.dropFirst(number + 1) {
        let isChanged = Self.replace(old, by: new, in: &files[other].bytes)
        files[other].isChanged = files[other].isChanged || isChanged
      }
    }
  }

  private static func replace(_ old: [UInt8], by new: [UInt8], in bytes: inout [UInt8]) -> Bool {
    var found = false
    var start = 0
    while let first = bytes[start...].firstIndex(of: old[0]), first + old.count <= bytes.count {
      start = first
      if bytes[start..<(start + old.count)] == old[...] {
        bytes.replaceSubrange(start..<(start + old.count), with: new)
        found = true
      }
      start += 1
    }
    return found
  }
}
