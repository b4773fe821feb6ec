internal import ArgumentParser
internal import VindplaatsKit

/// Which articles are searched.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only from this year, month or day on.")
  var since: String?

  @Option(help: "Only up to this year, month or day.")
  var until: String?

  @Option(help: "Only by an author with these words in the name.")
  var author: String?

  @Option(help: "Only from a source with these words in its name.")
  var source: String?

  /// Whether all articles are.
  var isEmpty: Bool { since == nil && until == nil && author == nil && source == nil }

  /// Asks the same of a library.
  func apply(to options: inout SearchOptions) {
    options.since = since
    options.until = until
    options.author = author
    options.source = source
  }
}
