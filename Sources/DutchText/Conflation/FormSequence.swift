/// Forms, one after the other in one array.
package struct FormSequence: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]

  /// Takes forms that stand one after the other.
  ///
  /// - Parameters:
  ///   - bytes: The forms.
  ///   - ends: Where each form ends in `bytes`, ascending.
  package init(bytes: [UInt8] = [], ends: [Int] = []) {
    precondition(ends.last ?? 0 <= bytes.count, "forms end within the bytes")
    self.bytes = bytes
    self.ends = ends
  }

  /// Takes forms.
  package init(_ forms: some Sequence<[UInt8]>) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for form in forms {
      bytes += form
      ends.append(bytes.count)
    }
    self.init(bytes: bytes, ends: ends)
  }

  /// The number of forms.
  package var count: Int { ends.count }

  /// Calls `body` with each form.
  package func forEach(_ body: (RawSpan) -> Void) {
    bytes.withRawSpan { span in
      var start = 0
      for end in ends {
        body(span.extracting(start..<end))
        start = end
      }
    }
  }
}
