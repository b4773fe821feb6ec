/// The structured data (JSON-LD, schema.org) of a page, flattened.
struct LinkedData: Sendable {
  /// Every object of every script, outer before inner, in order of appearance.
  private(set) var objects: [JSONValue] = []
  /// The named objects by their `@id`; the first of each.
  private var named: [String: Int] = [:]
  /// Scripts that are not JSON, even when forgiven, or have too many values.
  private(set) var unreadableCount = 0
  /// How many values a page's scripts may have together; real ones have hundreds.
  private static let mostValues = 50_000
  private var valueCount = 0

  /// Reads the bodies of the scripts.
  ///
  /// - Complexity: O(bytes).
  init(_ bodies: [[UInt8]]) {
    for body in bodies {
      guard let value = Self.parse(body, mostValues: Self.mostValues - valueCount) else {
        unreadableCount += 1
        continue
      }
      collect(value)
    }
  }

  /// The first object of one of the kinds, or nil.
  func first(ofTypes types: Set<String>) -> JSONValue? {
    objects.first { object in Self.types(of: object).contains { types.contains($0) } }
  }

  /// The object with a name and that `@id`, or nil.
  func object(named id: String) -> JSONValue? {
    named[id].map { objects[$0] }
  }

  /// The longest `articleBody`, without markup, a paragraph a line; nil when there is none.
  var articleBody: String? {
    let longest = objects.compactMap { $0["articleBody"]?.string }
      .max { $0.utf8.count < $1.utf8.count }
    return longest.map { body in
      body.split { $0.isNewline }.map { Self.plain(String($0)) }.filter { !$0.isEmpty }
        .joined(separator: "\n")
    }
  }

  /// The values of `@type`.
  static func types(of object: JSONValue) -> [String] {
    guard let type = object["@type"] else { return [] }
    return type.string.map { [$0] } ?? type.array?.compactMap(\.string) ?? []
  }

  /// A text of structured data without references, tags and doubled white space.
  static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var squeezed = SqueezedText()
    // Most texts hold neither tags nor references.
    if ByteSearch.markup(in: bytes.span, from: 0) == bytes.count {
      squeezed.append(bytes, bytes.indices)
    } else {
      guard let tree = HTMLParser.parse(HTMLPrefilter.filter(bytes.span)) else {
        return text
      }
      let inside = Array(tree.text(inside: 0).utf8)
      squeezed.append(inside, inside.indices)
    }
    return squeezed.string
  }

  private mutating func collect(_ root: JSONValue) {
    var pending = [root]
    while let value = pending.popLast() {
      valueCount += 1
      if case .object(let members) = value {
        if let id = value["@id"]?.string, value["name"] != nil, named[id] == nil {
          named[id] = objects.count
        }
        objects.append(value)
        pending.append(contentsOf: members.reversed().map(\.value))
      } else if case .array(let elements) = value {
        pending.append(contentsOf: elements.reversed())
      }
    }
  }

  /// Parses a script, without the comment or CDATA marks that pages put around it.
  private static func parse(_ body: [UInt8], mostValues: Int) -> JSONValue? {
    guard let start = body.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = body.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
    else { return nil }
    let trimmed = Array(body[start...end])
    if let parsed = try? JSONParser.parse(trimmed.span, mostValues: mostValues) {
      return parsed.value
    }
    // Some pages escape the script as if it were text.
    let unescaped = plain(String(decoding: trimmed, as: UTF8.self))
    return (try? JSONParser.parse(Array(unescaped.utf8).span, mostValues: mostValues))?.value
  }
}
