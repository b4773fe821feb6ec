/// A JSON text as a value.
///
/// A number keeps its spelling, because an identifier such as `12345678901234567890` must survive
/// unrounded; an object keeps the order of its members, so that reading one is deterministic.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// The first member of that name, or nil when there is none or this is no object.
  ///
  /// - Complexity: O(members).
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string, else nil.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements of an array, else nil.
  package var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object in their order, else nil.
  package var object: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// A string's text or a number's spelling: what may serve as an identifier.
  package var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }
}
