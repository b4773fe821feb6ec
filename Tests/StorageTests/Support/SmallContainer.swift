@testable import Storage

/// A container with a required section of text, an empty one, and an optional one of numbers.
enum SmallContainer {
  static let text = SectionKind(rawValue: 1)
  static let empty = SectionKind(rawValue: 2)
  static let numbers = SectionKind(rawValue: 900)
  static let known: Set<SectionKind> = [text, empty]
  static let name = "small"

  /// Writes the container in `directory`, as `small` unless told otherwise.
  @discardableResult
  static func write(
    in directory: String, word: String = "vindplaats", name: String = name,
    fileSystem: FileSystem = .direct, nameFromID: ((ContentID) -> String)? = nil
  ) throws(StorageError) -> ContentID {
    var writer = try ContainerWriter(
      directory: directory, name: name, kind: .segment, fileSystem: fileSystem)
    try writer.beginSection(kind: text, required: true)
    try writer.write([UInt8](word.utf8))
    writer.endSection()
    try writer.beginSection(kind: empty, required: true)
    writer.endSection()
    try writer.beginSection(kind: numbers, required: false)
    try writer.write([1, 2, 3])
    writer.endSection()
    return try writer.finish(nameFromID: nameFromID ?? { _ in name })
  }

  /// Opens `small` in `directory`.
  static func open(
    in directory: String, expectedID: ContentID? = nil
  ) throws(StorageError) -> ContainerReader {
    try ContainerReader(
      directory: directory, name: name, kind: .segment, knownSections: known,
      expectedID: expectedID)
  }
}
