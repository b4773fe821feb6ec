@testable import Storage

/// The commit protocol of an index in miniature: one segment, named by a manifest.
enum TinyIndex {
  /// Replaces what the folder holds by `word`, in the order that the design prescribes.
  static func commit(
    _ word: String, in directory: String, fileSystem: FileSystem = .direct
  ) throws(StorageError) {
    let id = try SmallContainer.write(
      in: directory, word: word, name: "segment-new", fileSystem: fileSystem
    ) { "segment-\($0)" }
    try Directory.sync(directory, fileSystem: fileSystem)
    var writer = try ContainerWriter(
      directory: directory, name: "manifest", kind: .manifest, fileSystem: fileSystem)
    try writer.beginSection(kind: SmallContainer.text, required: true)
    try writer.write(id.bytes)
    writer.endSection()
    _ = try writer.finish()
    try Directory.sync(directory, fileSystem: fileSystem)
    for name in try Directory.names(in: directory)
    where name.hasPrefix("segment-") && name != "segment-\(id)" {
      try Directory.remove(name, in: directory, fileSystem: fileSystem)
    }
  }

  /// The word of the last commit, everything verified.
  static func word(in directory: String) throws -> String {
    let manifest = try ContainerReader(
      directory: directory, name: "manifest", kind: .manifest,
      knownSections: SmallContainer.known)
    let id = ContentID(try bytes(of: manifest))
    let segment = try ContainerReader(
      directory: directory, name: "segment-\(id)", kind: .segment,
      knownSections: SmallContainer.known, expectedID: id)
    guard let error = (manifest.verifyAll() + segment.verifyAll()).first else {
      return String(decoding: try bytes(of: segment), as: UTF8.self)
    }
    throw error
  }

  private static func bytes(of reader: ContainerReader) throws(StorageError) -> [UInt8] {
    try reader.withSection(SmallContainer.text) { (bytes) throws(StorageError) in
      var place = reader.reader(of: SmallContainer.text)
      return try place.readBytes(bytes.byteCount, in: bytes)
    }
  }
}
