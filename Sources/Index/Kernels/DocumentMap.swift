/// The final number of each document of a source of a merge.
@safe
final class DocumentMap: @unchecked Sendable {  // immutable after init
  /// Nil where each document keeps its number.
  private let numbers: UnsafeMutablePointer<UInt32>?
  private let count: Int

  /// - `numbers`: `UInt32.max` where a document does not stay.
  init(_ numbers: [UInt32]) {
    count = numbers.count
    guard !numbers.indices.allSatisfy({ numbers[$0] == UInt32($0) }) else {
      unsafe self.numbers = nil
      return
    }
    let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
    for index in 0..<count {
      // SAFETY: there is room for `count`.
      unsafe memory[index] = numbers[index]
    }
    unsafe self.numbers = unsafe memory
  }

  deinit {
    // SAFETY: it is ours and holds plain integers.
    unsafe numbers?.deallocate()
  }

  /// The final number of a document, `UInt32.max` where it does not stay.
  @inline(__always)
  subscript(document: UInt32) -> UInt32 {
    precondition(Int(document) < count)
    // SAFETY: checked just now.
    return unsafe numbers?[Int(document)] ?? document
  }
}
