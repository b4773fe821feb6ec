internal import DutchText

/// Cuts a stream of bytes into lines, holding no more than one line and one chunk.
struct LineSplitter {
  /// Bytes of the line that is not finished.
  private var rest: [UInt8] = []
  /// How many bytes it has, kept or not.
  private var restByteCount = 0
  /// The number of the line that comes next, counted from 1.
  private var number: Int
  /// Where the unfinished line begins in the stream.
  private var lineOffset: Int
  private var isTooLong = false

  /// Longer lines are not kept, only reported.
  private let byteLimit: Int

  /// A line, or that it was longer than the limit.
  struct Line {
    /// Counted from 1.
    let number: Int
    /// Where it begins in the stream.
    let byteOffset: Int
    /// Its bytes without the line end; empty when it was too long.
    let bytes: ArraySlice<UInt8>
    /// Whether it was longer than the limit.
    let isTooLong: Bool
  }

  /// Makes a splitter for lines up to a limit, which begins at `firstLine` and `byteOffset`.
  init(byteLimit: Int, firstLine: Int = 1, byteOffset: Int = 0) {
    self.byteLimit = byteLimit
    number = firstLine
    lineOffset = byteOffset
  }

  /// Takes the next bytes and gives every line that they finish.
  mutating func take<Failure: Error>(
    _ chunk: ArraySlice<UInt8>, _ body: (Line) throws(Failure) -> Void
  ) throws(Failure) {
    var start = chunk.startIndex
    while let end = Self.firstLineFeed(in: chunk, from: start) {
      let byteCount = restByteCount + end - start
      if rest.isEmpty, !isTooLong {
        try body(line(chunk[start..<end]))
      } else {
        append(chunk[start..<end])
        try body(line(rest[...]))
        rest.removeAll(keepingCapacity: rest.capacity < 1 << 20)
      }
      lineOffset += byteCount + 1
      number += 1
      restByteCount = 0
      isTooLong = false
      start = end + 1
    }
    append(chunk[start...])
  }

  /// Gives the last line, if it does not end in a line feed.
  mutating func finish<Failure: Error>(_ body: (Line) throws(Failure) -> Void) throws(Failure) {
    guard !rest.isEmpty || isTooLong else { return }
    try body(line(rest[...]))
    rest = []
    isTooLong = false
  }

  private static func firstLineFeed(in chunk: ArraySlice<UInt8>, from start: Int) -> Int? {
    ByteScan.firstIndex(of: 0x0A, in: chunk.span, from: start - chunk.startIndex)
      .map { $0 + chunk.startIndex }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    restByteCount += bytes.count
    if isTooLong || rest.count + bytes.count > byteLimit {
      isTooLong = true
      rest = []
    } else {
      rest.append(contentsOf: bytes)
    }
  }

  private func line(_ bytes: ArraySlice<UInt8>) -> Line {
    let isTooLong = isTooLong || bytes.count > byteLimit
    let text = bytes.last == 0x0D ? bytes.dropLast() : bytes
    return Line(
      number: number, byteOffset: lineOffset, bytes: isTooLong ? [] : text, isTooLong: isTooLong)
  }
}
