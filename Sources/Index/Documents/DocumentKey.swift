internal import Storage

/// The hash under which an article is found and cited.
package enum DocumentKey {
  /// The first eight bytes of the SHA-256 of an article's id, big-endian: its 16 hex digits begin as the
  /// printed hash does.
  package static func key(ofID id: String) -> UInt64 {
    let digest = Array(id.utf8).withRawBytes { SHA256.hash(of: $0) }
    return digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A text's SHA-256, 32 bytes.
  package static func hash(ofText text: String) -> [UInt8] {
    Array(text.utf8).withRawBytes { SHA256.hash(of: $0) }
  }
}
