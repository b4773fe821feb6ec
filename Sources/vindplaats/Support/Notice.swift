internal import VindplaatsKit

/// Lines on standard error: notes, and errors after which the work goes on.
enum Notice {
  /// Writes a line with the program's name before it.
  ///
  /// - `id`: Of the query that it is about, where there are several.
  static func write(_ text: String, query id: String? = nil) {
    line("vindplaats: " + (id.map { "query \($0): " } ?? "") + text)
  }

  /// Writes a line as it is; where nobody can read it, nothing can be done.
  static func line(_ text: String) {
    try? Console.write(Array((text + "\n").utf8), to: .error)
  }
}
