/// An element or a run of text of a page, in 16 bytes.
struct HTMLNode: Sendable {
  /// What it is; `.text` for a run of characters.
  let tag: HTMLTag
  /// How many attributes an element has; at most one of each kind.
  let attributeCount: UInt8
  /// What the class, id and role of an element say about it.
  var signs: HTMLNameSigns = []
  /// The node around it; the root's is itself.
  let parent: Int32
  /// The place behind an element's last descendant; the end of a text's bytes.
  var end: Int32
  /// Where a text's bytes, or an element's attributes, start.
  let start: Int32
}
