/// What a book of names has answered already.
///
/// Shared by the copies of a book until one of them changes, which then takes another; used by one search only.
final class KnownNames {
  var names: [String: KnownName] = [:]
  var persons: [String: Bool] = [:]
}
