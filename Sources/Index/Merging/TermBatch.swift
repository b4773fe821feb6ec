/// Neighbouring terms of a merge, with their forms and where these have their postings.
struct TermBatch: Sendable {
  /// Its place among the batches.
  let number: Int
  /// The terms.
  private(set) var terms = FormList()
  /// Numbers of forms, by term, then by ordinal.
  private(set) var forms: [UInt32] = []
  private var formEnds: [Int] = []
  private var places: [FormPlace] = []
  private var placeEnds: [Int] = []

  init(number: Int) {
    self.number = number
  }

  /// A batch of forms that are their own terms, numbered from `firstForm` on.
  init(number: Int, _ piece: FormPiece, firstForm: UInt32) {
    self.number = number
    terms = piece.forms
    forms = Array(firstForm..<firstForm + UInt32(piece.count))
    formEnds = Array(1...piece.count)
    places = piece.places
    placeEnds = piece.placeEnds
  }

  /// Starts the next term.
  mutating func begin(_ term: borrowing KeyBuffer) {
    term.append(to: &terms)
    formEnds.append(forms.count)
  }

  /// Adds the next form of the last term.
  mutating func add(_ form: UInt32, places own: [FormPlace]) {
    forms.append(form)
    formEnds[formEnds.count - 1] = forms.count
    places.append(contentsOf: own)
    placeEnds.append(places.count)
  }

  /// The forms of a term, as indices of `forms`, in the order of their ordinals.
  func forms(ofTerm term: Int) -> Range<Int> {
    (term == 0 ? 0 : formEnds[term - 1])..<formEnds[term]
  }

  /// The places of a form, given as an index of `forms`, by stream.
  func places(of form: Int) -> ArraySlice<FormPlace> {
    places[(form == 0 ? 0 : placeEnds[form - 1])..<placeEnds[form]]
  }
}
