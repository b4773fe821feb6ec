internal import Storage

/// Forms that wait for the whole vocabulary to be known: about eighty bytes a form in memory while the rules
/// are made of them.
struct WaitingForms: ~Copyable {
  private var forms = FormList()
  private var counts: [UInt64] = []
  /// For each form: `varint places, [varint stream, varint length, varint place]ⁿ`.
  private var places: SectionSpool

  init(places: consuming SectionSpool) {
    self.places = places
  }

  /// Adds the next forms in byte order.
  mutating func add(_ piece: FormPiece) throws(StorageError) {
    for number in 0..<piece.count {
      forms.append(piece.forms[number])
      let own = piece.places(of: number)
      RawVarint.append([UInt64(own.count)], to: &places.buffer)
      for place in own { place.append(to: &places.buffer) }
    }
    counts += piece.counts
    try places.overflow()
  }

  /// Gives all their keys.
  ///
  /// - Parameters:
  ///   - spool: The same forms, as `FormPiece` writes them.
  ///   - grouping: Makes the rules.
  ///   - pieceCount: Pieces that get their keys at once.
  ///   - keying: Takes the forms with their keys.
  /// - Returns: What has taken all forms.
  /// - Throws: `StorageError`.
  consuming func key(
    _ spool: FinishedSpool, by grouping: TermGrouping, pieceCount: Int,
    _ keying: (@escaping TermGrouping.Rules) -> FormKeying
  ) throws(StorageError) -> FormKeying {
    var left = forms.count
    let finished = places.finish()
    var keying = keying(grouping.rules(for: forms, counts: counts))
    forms = FormList()
    counts = []
    var formReader = SpoolReader(spool)
    var placeReader = SpoolReader(finished)
    var form = KeyBuffer()
    while left > 0 {
      var pieces: [FormPiece] = []
      while left > 0, pieces.count < pieceCount {
        var piece = FormPiece()
        for _ in 0..<min(left, FormKeying.pieceFormCount) {
          let count = try form.readEntry(&formReader)
          try placeReader.load(RawVarint.byteBound)
          for _ in 0..<placeReader.readVarint() {
            try placeReader.load(3 * RawVarint.byteBound)
            piece.add(FormPlace(&placeReader))
          }
          piece.add(form, count: count)
        }
        left -= piece.count
        pieces.append(piece)
      }
      try keying.add(pieces)
    }
    return keying
  }
}
