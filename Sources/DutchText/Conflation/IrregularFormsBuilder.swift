/// Puts listed forms into a trie over reversed letters.
struct IrregularFormsBuilder {
  /// 26 children a node; 0 for none.
  private var children = [UInt16](repeating: 0, count: IrregularForms.width)
  /// The first of each node's forms in `entries`, plus one; 0 for none.
  private var heads: [UInt16] = [0]
  private var entries: [IrregularForms.Entry] = []

  /// Adds a form; without diaeresis, a to z.
  mutating func insert(_ text: [UInt8], _ form: IrregularForm) {
    var node = 0
    for letter in text.reversed() {
      let index = Int(letter) - 0x61
      precondition((0..<IrregularForms.width).contains(index), "listed forms are a to z")
      let place = node * IrregularForms.width + index
      if children[place] == 0 {
        children[place] = UInt16(heads.count)
        heads.append(0)
        children.append(contentsOf: repeatElement(0, count: IrregularForms.width))
      }
      node = Int(children[place])
    }
    entries.append(IrregularForms.Entry(form: form, next: heads[node]))
    heads[node] = UInt16(entries.count)
  }

  /// The trie.
  func frozen() -> IrregularForms {
    IrregularForms(children: children, heads: heads, entries: entries)
  }
}
