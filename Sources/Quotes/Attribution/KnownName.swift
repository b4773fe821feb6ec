/// What a text says about a name.
struct KnownName {
  /// The fullest name for it.
  var full: String
  var role: String?
  var gender: PersonWords.Gender
}
