/// What the keys of an index depend on beside its forms: the content of a file, wherever it lies.
package struct KeyEvidence: Hashable, Sendable {
  /// The file's own name, for messages.
  package let name: String
  /// The SHA-256 of its content: 32 bytes.
  package let digest: [UInt8]

  package init(name: String, digest: [UInt8]) {
    precondition(digest.count == 32, "a SHA-256 has 32 bytes")
    self.name = name
    self.digest = digest
  }

  /// The digest's first bytes in hexadecimal, for messages.
  package var shortDigest: String {
    digest.prefix(6).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
