/// A section of a container: a row of its section table.
///
/// Of a section that a `ContainerReader` gives, the range lies inside the body.
package struct Section: Hashable, Sendable {
  /// What the section holds.
  package let kind: SectionKind
  /// Whether a reader that does not know the kind must refuse the file.
  package let isRequired: Bool
  /// Where the section starts, in bytes from the start of the file; a multiple of 64.
  package let byteOffset: Int
  /// How long the section is, without the padding after it.
  package let byteCount: Int

  /// The bytes of the file that the section takes.
  package var range: Range<Int> { byteOffset..<(byteOffset + byteCount) }
}
