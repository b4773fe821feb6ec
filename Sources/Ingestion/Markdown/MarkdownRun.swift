/// A run of `*`, `_` or `~` that may open or close emphasis.
struct MarkdownRun: Hashable, Sendable {
  /// The mark.
  var byte: UInt8
  /// How many of them are not used yet.
  var length: Int
  /// Where it stands in the text without marks.
  var offset: Int
  /// Whether it may open.
  var canOpen: Bool
  /// Whether it may close.
  var canClose: Bool

  /// Pairs the runs and writes back those that pair with nothing.
  ///
  /// Runs of one mark are paired by a stack; that pairs of different marks may cross is not
  /// checked, since only the marks are removed.
  ///
  /// - Parameters:
  ///   - runs: The runs in order.
  ///   - text: The text without any of them.
  /// - Returns: The text with the runs that are no emphasis.
  static func resolve(_ runs: [MarkdownRun], in text: [UInt8]) -> [UInt8] {
    guard !runs.isEmpty else { return text }
    var runs = runs
    var openers: [UInt8: [Int]] = [:]
    for index in runs.indices {
      let byte = runs[index].byte
      while runs[index].canClose, runs[index].length > 0, let opener = openers[byte]?.last {
        let used = min(runs[opener].length, runs[index].length)
        runs[opener].length -= used
        runs[index].length -= used
        if runs[opener].length == 0 { openers[byte]?.removeLast() }
      }
      if runs[index].canOpen, runs[index].length > 0 { openers[byte, default: []].append(index) }
    }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var start = 0
    for run in runs {
      output.append(contentsOf: text[start..<run.offset])
      output.append(contentsOf: repeatElement(run.byte, count: run.length))
      start = run.offset
    }
    output.append(contentsOf: text[start...])
    return output
  }
}
