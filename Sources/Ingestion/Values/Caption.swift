/// What stands under a picture or table: beside the text, not in it.
package struct Caption: Hashable, Sendable {
  /// Its words, NFC.
  package var text: String
  /// Before which UTF-8 byte of the article's text it stands: the start of a paragraph, or the end of the text.
  package var byteOffset: Int

  /// Makes a caption.
  package init(text: String, byteOffset: Int) {
    self.text = text
    self.byteOffset = byteOffset
  }
}
