/// Takes what remains of a page after filtering, in order: balanced elements, decoded text.
protocol HTMLSink {
  /// Opens an element.
  mutating func start(_ tag: HTMLTag)
  /// Appends a part of the value of an attribute of the element that was just opened.
  mutating func value(_ bytes: Span<UInt8>, _ range: Range<Int>)
  /// Appends a byte of it.
  mutating func value(_ byte: UInt8)
  /// Ends that attribute.
  mutating func endValue(of attribute: HTMLAttribute)
  /// Says that the element has no more attributes.
  mutating func endAttributes()
  /// Appends text.
  mutating func characters(_ bytes: Span<UInt8>, _ range: Range<Int>)
  /// Appends a byte of text.
  mutating func character(_ byte: UInt8)
  /// Closes the innermost open element, which is of that kind.
  mutating func end(_ tag: HTMLTag)
}
