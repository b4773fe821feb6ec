/// The attributes of all elements of a page, in order, with their values in one array.
struct HTMLAttributeList: Sendable {
  /// What each attribute is.
  private(set) var kinds: [HTMLAttribute] = []
  /// Where each attribute's value ends in `values`; it starts where the one before it ends.
  private var valueEnds: [Int32] = []
  /// The values, UTF-8.
  private(set) var values: [UInt8] = []

  /// How many attributes there are.
  var count: Int { kinds.count }

  /// Appends a part of the value of the attribute that comes next.
  mutating func value(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    ByteSearch.copy(bytes, range, onto: &values)
  }

  /// Appends a byte of it.
  mutating func value(_ byte: UInt8) { values.append(byte) }

  /// Ends that attribute.
  mutating func endValue(of attribute: HTMLAttribute) {
    kinds.append(attribute)
    valueEnds.append(Int32(truncatingIfNeeded: values.count))
  }

  /// Where an attribute's value stands in `values`.
  func valueRange(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(valueEnds[index - 1]))..<Int(valueEnds[index])
  }
}
