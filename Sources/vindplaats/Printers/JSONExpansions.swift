internal import VindplaatsKit

/// Writes what was searched for beside the words of a query.
enum JSONExpansions {
  /// The member `expansions`: why, what was typed, what was added.
  static func write(_ expansions: [SearchExpansion], to json: inout JSONWriter) {
    json.name("expansions")
    json.beginArray()
    for expansion in expansions {
      json.beginObject()
      json.member("reason", expansion.reason)
      json.member("typed", expansion.typed)
      json.member("added", expansion.added)
      json.endObject()
    }
    json.endArray()
  }
}
