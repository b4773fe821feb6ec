/// What is wrong with a container, or with one record of it, in words for a message.
package enum ContainerProblem: String, Error, Hashable, Sendable, CaseIterable {
  /// Compressed data that breaks its format, or ends too soon.
  case damagedCompression = "damaged compressed data"
  /// Compressed data that unpacks to more than any article has.
  case unpacksTooFar = "compressed data that unpacks to too many bytes"
  /// A compression that is not known here.
  case unknownCompression = "a compression that is not supported"
  /// A record does not begin with `WARC/1.`, or its fields cannot be read.
  case badHeader = "a header that cannot be read"
  /// A record's length is missing, or does not lead to the next record.
  case badLength = "a length that is missing or wrong"
  /// The file ends inside a record.
  case cutShort = "a record that is cut short"
  /// A page of more bytes than a page has.
  case tooLarge = "a page that is too large"
  /// An answer of a server without a readable header, or with broken chunks.
  case badResponse = "an answer that cannot be read"
  /// A saved page without a part that is text.
  case noText = "no part that is text"
}
