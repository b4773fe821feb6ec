import Testing

@testable import Storage

@Suite struct SHA256Tests {
  /// Examples that NIST publishes with FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `gives the published hashes`(text: String, expected: String) {
    #expect(hexadecimal([UInt8](text.utf8).withRawBytes { SHA256.hash(of: $0) }) == expected)
  }

  @Test func `hashes a million bytes fed in uneven pieces`() {
    var hash = SHA256()
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 997)
    for _ in 0..<1003 { piece.withRawBytes { hash.update($0) } }
    [UInt8](repeating: UInt8(ascii: "a"), count: 9).withRawBytes { hash.update($0) }
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(hexadecimal(hash.finish()) == expected)
  }

  @Test func `does not depend on how the bytes are cut`() {
    let bytes = [UInt8](0..<200)
    let whole = bytes.withRawBytes { SHA256.hash(of: $0) }
    for cut in 0...bytes.count {
      var hash = SHA256()
      Array(bytes[..<cut]).withRawBytes { hash.update($0) }
      Array(bytes[cut...]).withRawBytes { hash.update($0) }
      #expect(hash.finish() == whole)
    }
  }
}
