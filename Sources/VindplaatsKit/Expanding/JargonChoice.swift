/// A list of synonyms that a query is widened by.
public enum JargonChoice: Hashable, Sendable {
  /// What `VINDPLAATS_JARGON` names, else the file beside the index, else the shipped list; the last only for
  /// an index with the default analysis.
  case automatic
  /// None.
  case off
  /// The shipped list.
  case shipped
  /// A file in Solr's format.
  case file(String)

  /// The list that an option or variable names: `off`, `shipped`, or a file.
  public init(_ name: String) {
    switch name {
    case "off": self = .off
    case "shipped": self = .shipped
    default: self = .file(name)
    }
  }
}
