/// Neighbouring forms of a merge with their counts and the places of their postings.
struct FormPiece: Sendable {
  /// The forms in byte order.
  private(set) var forms = FormList()
  /// The occurrences of each.
  private(set) var counts: [UInt64] = []
  /// The places of all forms, by form, then by stream.
  private(set) var places: [FormPlace] = []
  /// Where the places of each form end.
  private(set) var placeEnds: [Int] = []

  /// How many forms there are.
  var count: Int { counts.count }

  /// The places of a form.
  func places(of form: Int) -> ArraySlice<FormPlace> {
    places[(form == 0 ? 0 : placeEnds[form - 1])..<placeEnds[form]]
  }

  /// Adds a place of the next form.
  @inline(__always)
  mutating func add(_ place: FormPlace) {
    places.append(place)
  }

  /// Ends the next form, whose places were added.
  @inline(__always)
  mutating func add(_ form: borrowing KeyBuffer, count: UInt64) {
    form.append(to: &forms)
    counts.append(count)
    placeEnds.append(places.count)
  }

  /// Appends for each form `varint 0, varint byte count, bytes, varint occurrences, varint 0`: what
  /// `KeyBuffer.readEntry` reads.
  func appendForms(to bytes: inout [UInt8]) {
    for number in 0..<count {
      let range = forms.range(number)
      RawVarint.append([0, UInt64(range.count)], to: &bytes)
      bytes.append(contentsOf: forms.bytes[range])
      RawVarint.append([counts[number], 0], to: &bytes)
    }
  }
}
