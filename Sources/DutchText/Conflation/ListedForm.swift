/// A form of the lists, with the stem that it is listed for.
struct ListedForm: Sendable {
  /// The form, without what may precede it.
  let form: [UInt8]
  /// Its stem.
  let stem: [UInt8]
  /// Where it may stand.
  let place: IrregularForm.Place
}
