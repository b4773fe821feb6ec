/// Which number each term of a merge got, by its forms and parts.
struct TermNumbers: Sendable {
  /// The terms so far.
  var termCount = 0
  /// Those of them that stand for parts; they come first.
  var partTermCount = 0
  /// The forms of these, counted once a term.
  var partFormCount = 0
  /// All forms.
  var formCount: Int
  /// The term of each form; set when all batches were taken, and empty where each form is its own term.
  var termOfForm: [UInt32] = []
  /// The ordinal of each form within its term; set when all batches were taken, empty likewise.
  var ordinalOfForm: [UInt32] = []
  /// The term of each part; set when all batches were taken.
  var termOfPart: [UInt32] = []

  /// The numbers of forms that are their own terms, none of which is counted yet.
  init() {
    formCount = 0
  }

  /// The numbers of so many forms and parts, which are not known yet.
  init(formCount: Int, partCount: Int) {
    self.formCount = formCount
    termOfForm = [UInt32](repeating: 0, count: formCount)
    ordinalOfForm = termOfForm
    termOfPart = [UInt32](repeating: 0, count: partCount)
  }
}
