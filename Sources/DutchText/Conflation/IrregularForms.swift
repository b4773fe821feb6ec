/// The listed forms, found from the end of a word: a trie over reversed letters.
struct IrregularForms: Sendable {
  /// A form at a node.
  struct Entry: BitwiseCopyable, Sendable {
    /// What it says.
    var form: IrregularForm
    /// The node's next form, plus one; 0 for none.
    var next: UInt16
  }

  /// Where a search has come.
  struct Search {
    fileprivate var node = 0
    fileprivate var head: UInt16 = 0
    fileprivate var index: Int
  }

  /// The children of a node: a to z.
  static let width = 26
  private let children: FrozenTable<UInt16>
  private let heads: FrozenTable<UInt16>
  private let entries: FrozenTable<Entry>

  /// Keeps what `IrregularFormsBuilder` made.
  init(children: [UInt16], heads: [UInt16], entries: [Entry]) {
    self.children = FrozenTable(children)
    self.heads = FrozenTable(heads)
    self.entries = FrozenTable(entries)
  }

  /// Starts at the end of a word.
  @inline(__always)
  func search(_ word: borrowing FoldedWord) -> Search { Search(index: word.count) }

  /// The next listed form in which the word ends, and where it starts.
  @inline(__always)
  func next(
    _ search: inout Search, _ word: borrowing FoldedWord
  ) -> (form: IrregularForm, start: Int)? {
    while search.head == 0 {
      guard search.index > 0 else { return nil }
      search.index &-= 1
      let letter = word.bytes[search.index] &- 0x61
      guard letter < 26 else { return nil }
      search.node = Int(children[search.node &* Self.width &+ Int(letter)])
      if search.node == 0 { return nil }
      search.head = heads[search.node]
    }
    let entry = entries[Int(search.head) - 1]
    search.head = entry.next
    return (entry.form, search.index)
  }
}
