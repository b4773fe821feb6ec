/// Somebody whom a text speaks of.
struct Person: Hashable, Sendable {
  /// The fullest name that the text has.
  var name: String?
  /// A function, or the phrase that stands for a name.
  var role: String?
  /// What is known of their gender.
  var gender = PersonWords.Gender.unknown
  /// Whether it is *ik*.
  var isFirstPerson = false
  /// Whether it is somebody in particular: not *jij*, *wij*, *men* or *ze* without anyone before it.
  var isParticular = true
}
