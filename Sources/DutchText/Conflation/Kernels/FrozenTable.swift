/// A table of this program: filled once, and kept until the process ends.
///
/// Without reference counting, unlike an array; only for what is made once, such as lists of words.
@safe
struct FrozenTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let base: UnsafePointer<Element>
  /// The number of elements.
  let count: Int

  /// Copies elements to where they stay.
  init(_ elements: [Element]) {
    // SAFETY: The memory is initialised to `count` elements, and never freed.
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    for (index, element) in elements.enumerated() {
      unsafe (memory + index).initialize(to: element)
    }
    unsafe base = UnsafePointer(memory)
    count = elements.count
  }

  /// An element; traps outside the table.
  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    // SAFETY: The index is inside the table.
    return unsafe base[index]
  }
}
