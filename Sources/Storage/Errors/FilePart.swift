/// A part of a container file, as errors name it.
package enum FilePart: Hashable, Sendable {
  /// The first 64 bytes.
  case header
  /// The section table and the chunk table.
  case tables
  /// The last 64 bytes.
  case footer
  /// A chunk of the body, counted from 0.
  case chunk(Int)

  /// The words of the error line.
  var name: String {
    switch self {
    case .header: "the header"
    case .tables: "the tables"
    case .footer: "the footer"
    case .chunk(let number): "chunk \(number)"
    }
  }
}
