/// A wrapping of deflate data, by zlib's number for it.
enum CompressedFormat: Int32 {
  /// One member of gzip, with header and checksum.
  case gzip = 31
  /// zlib's own header and checksum: what HTTP calls `deflate`.
  case zlib = 15
  /// Deflate data alone: what some servers call `deflate`.
  case raw = -15
}
