/// Where a text stops being JSON, and what should have stood there.
///
/// It carries no file: whoever read the bytes knows that, and wraps this in the module's error.
package struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the grammar asked for.
  package enum Expected: String, Hashable, Sendable {
    case value = "a value"
    case memberName = "a member name in double quotes"
    case colon = "a colon"
    case commaOrEnd = "a comma or the closing bracket"
    case stringEnd = "the closing quote of a string"
    case escape = "a known escape"
    case digits = "digits"
    case endOfText = "the end of the text"
    case shallowerNesting = "less nesting"
    case fewerValues = "fewer values"
  }

  /// The place, in bytes from the start of the text.
  package var byteOffset: Int
  package var expected: Expected

  package var description: String {
    "byte \(byteOffset): not JSON: expected \(expected.rawValue)"
  }
}
