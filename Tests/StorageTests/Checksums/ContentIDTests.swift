import Testing

@testable import Storage

@Suite struct ContentIDTests {
  @Test func `prints and parses its sixteen bytes`() {
    let id = ContentID([UInt8](0xF0...0xFF) + [1, 2])
    #expect(id.description == "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff")
    #expect(id.bytes == [UInt8](0xF0...0xFF))
    #expect(ContentID(hexadecimal: id.description) == id)
  }

  @Test(arguments: [
    "", "f0", "F0f1f2f3f4f5f6f7f8f9fafbfcfdfeff", "+0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
  ])
  func `refuses other text`(text: String) {
    #expect(ContentID(hexadecimal: text) == nil)
  }
}
