/// Reads what the names of a page's elements say, once for each distinct pair of class and id.
///
/// A name is cut into words at white space, `-`, `_`, `:` and before a capital; a word, a pair or a
/// triple of words is then looked up in `HTMLClassWords`.
struct HTMLNameReader: Sendable {
  /// A class and id that were read, where they stand, and what they say.
  private struct Known {
    var hash: UInt64
    var classRange: Range<Int>
    var idRange: Range<Int>
    var signs: HTMLNameSigns
  }

  /// So many are remembered; a page with more of them is not written by people.
  private static let mostKnown = 16_384

  private let table = HTMLClassTable.shared
  private var known: [Known] = []
  /// The places in `known`, by hash; a negative one is free.
  private var slots = [Int32](repeating: -1, count: 256)

  /// Gives every element of a page its signs.
  ///
  /// - Complexity: O(nodes + values).
  static func read(_ tree: inout HTMLTree) {
    var reader = HTMLNameReader()
    for node in tree.nodes.indices where tree.nodes[node].attributeCount > 0 {
      tree.nodes[node].signs = reader.signs(tree.attributeRange(of: node), tree.attributes)
    }
  }

  /// The signs of an element with these attributes.
  private mutating func signs(_ range: Range<Int>, _ list: HTMLAttributeList) -> HTMLNameSigns {
    var classRange: Range<Int>?
    var idRange: Range<Int>?
    var signs: HTMLNameSigns = []
    for index in range {
      switch list.kinds[index] {
      case .class: classRange = list.valueRange(index)
      case .id: idRange = list.valueRange(index)
      case .role where Self.isNegative(role: list.valueRange(index), in: list.values.span):
        signs.insert(.negativeRole)
      default: break
      }
    }
    guard classRange != nil || idRange != nil else { return signs }
    return signs.union(named(classRange ?? 0..<0, idRange ?? 0..<0, in: list.values.span))
  }

  private mutating func named(
    _ classRange: Range<Int>, _ idRange: Range<Int>, in values: Span<UInt8>
  ) -> HTMLNameSigns {
    let hash = ByteHash.hash(values, idRange, seed: ByteHash.hash(values, classRange))
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = known[Int(slots[slot])]
      if found.hash == hash, ByteHash.areEqual(values, found.classRange, classRange),
        ByteHash.areEqual(values, found.idRange, idRange)
      {
        return found.signs
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let signs = table.signs(of: values, class: classRange, id: idRange)
    guard known.count < Self.mostKnown else { return signs }
    slots[slot] = Int32(known.count)
    known.append(Known(hash: hash, classRange: classRange, idRange: idRange, signs: signs))
    if known.count * 2 > slots.count { grow() }
    return signs
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (place, item) in known.enumerated() {
      var slot = Int(truncatingIfNeeded: item.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }

  private static func isNegative(role range: Range<Int>, in values: Span<UInt8>) -> Bool {
    HTMLClassWords.negativeRoles.value(
      in: values, from: range.lowerBound, to: range.upperBound) != nil
  }
}
