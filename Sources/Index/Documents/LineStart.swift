/// The line of a file at which a part of its text starts.
package struct LineStart: Hashable, Sendable {
  /// Byte of the text.
  package var byteOffset: Int
  /// Line of the file, from 1.
  package var line: Int

  package init(byteOffset: Int, line: Int) {
    self.byteOffset = byteOffset
    self.line = line
  }
}
