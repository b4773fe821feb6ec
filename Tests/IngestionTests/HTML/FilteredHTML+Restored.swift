@testable import Ingestion

extension FilteredHTML {
  /// The markup as a page, in which each element has its attributes again.
  var restored: String {
    var page: [UInt8] = []
    var rest = markup[...]
    while let less = rest.firstIndex(of: UInt8(ascii: "<")),
      let end = rest[less...].firstIndex(of: UInt8(ascii: ">"))
    {
      page += rest[..<less]
      let parts = rest[less..<end].split(separator: 0x20)
      page += parts[0]
      if parts.count > 1 {
        let value = Array(parts[1].dropFirst(3).dropLast())
        if let number = HTMLAttributeNumber(value: value.span) { page += written(number.range) }
      }
      page.append(UInt8(ascii: ">"))
      rest = rest[(end + 1)...]
    }
    return String(decoding: page + rest, as: UTF8.self)
  }

  private func written(_ range: Range<Int>) -> [UInt8] {
    range.flatMap { index in
      let value = String(decoding: attributes.values[attributes.valueRange(index)], as: UTF8.self)
        .replacingText("&", with: "&amp;").replacingText("<", with: "&lt;")
        .replacingText("\"", with: "&quot;")
      return Array(" \(attributes.kinds[index].name)=\"\(value)\"".utf8)
    }
  }
}
