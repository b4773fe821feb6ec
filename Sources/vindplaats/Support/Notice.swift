internal import VindplaatsKit

/// Lines on standard error: notes, and errors after which the work goes on.
enum Notice {
  /// Writes a line with the program's name before it.
  static func write(_ text: String) {
    line("vindplaats: " + text)
  }

  /// Writes a line as it is; where nobody can read it, nothing can be done.
  static func line(_ text: String) {
    try? Console.write(Array((text + "\n").utf8), to: .error)
  }
}
