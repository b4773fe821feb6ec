import VindplaatsKit

/// A file of queries: id, tab, text on each line.
enum QueryLines {
  /// The texts; of a line without a tab all of it.
  static func texts(of path: String) throws -> [String] {
    let text = String(decoding: try Console.contents(of: path), as: UTF8.self)
    return text.split(separator: "\n").map { line in
      String(line.split(separator: "\t", maxSplits: 1).last ?? line)
    }
  }
}
