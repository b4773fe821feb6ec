/// A name and its value in a JSON object.
package struct JSONMember: Hashable, Sendable {
  package var name: String
  package var value: JSONValue

  /// Pairs a name with its value.
  package init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}
