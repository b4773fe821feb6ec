/// A listed attribute of a tag and where its value stands in the page.
struct HTMLAttributeRange: Sendable {
  var attribute: HTMLAttribute
  var value: Range<Int>
}
