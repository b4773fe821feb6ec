/// The listed forms, found from the end of a word: a trie over reversed letters.
struct IrregularForms: Sendable {
  private static let width = 26
  /// 26 children a node; 0 for none.
  private var children = [UInt16](repeating: 0, count: width)
  /// The first of each node's forms in `forms`, plus one; 0 for none.
  private var heads: [UInt16] = [0]
  private var forms: [(form: IrregularForm, next: UInt16)] = []

  /// Adds a form; without diaeresis, a to z.
  mutating func insert(_ text: some BidirectionalCollection<UInt8>, _ form: IrregularForm) {
    var node = 0
    for letter in text.reversed() {
      let index = Int(letter) - 0x61
      precondition((0..<Self.width).contains(index), "listed forms are a to z")
      let place = node * Self.width + index
      if children[place] == 0 {
        children[place] = UInt16(heads.count)
        heads.append(0)
        children.append(contentsOf: repeatElement(0, count: Self.width))
      }
      node = Int(children[place])
    }
    forms.append((form, heads[node]))
    heads[node] = UInt16(forms.count)
  }

  /// Calls `body` with each listed form that a word ends in, and where it starts.
  @inline(__always)
  func forEach(in word: FoldedWord, _ body: (IrregularForm, Int) -> Void) {
    var node = 0
    var index = word.count - 1
    while index >= 0 {
      let letter = word.bytes[index] &- 0x61
      guard letter < 26 else { return }
      node = Int(children[node &* Self.width &+ Int(letter)])
      if node == 0 { return }
      var head = heads[node]
      while head != 0 {
        let entry = forms[Int(head) - 1]
        body(entry.form, index)
        head = entry.next
      }
      index -= 1
    }
  }
}
