/// What all targets share: bytes in, and a way to say that something does not hold.
package enum Fuzz {
  /// The input as an array.
  package static func bytes(_ data: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: data, count: count))
  }

  /// Stops the run, which keeps the input, unless something holds.
  package static func expect(
    _ condition: Bool, _ message: @autoclosure () -> String
  ) {
    if !condition { fatalError(message()) }
  }
}
