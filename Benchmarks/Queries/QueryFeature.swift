import ArgumentParser
import Search

/// What a query with the default analysis may do without.
enum QueryFeature: String, CaseIterable, ExpressibleByArgument {
  /// What articles gain by how the words stand in them.
  case bonuses
  /// Parts of words.
  case compounds

  /// What is left.
  static func switches(without features: [QueryFeature]) -> QuerySwitches {
    QuerySwitches(
      compounds: !features.contains(.compounds), bonuses: !features.contains(.bonuses))
  }
}
