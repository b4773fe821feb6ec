/// By which way an article's text was found.
package enum ExtractionMethod: String, Hashable, Sendable {
  /// What the page shows, without what its names call navigation, advertising and the like.
  case strict
  /// The same with only the surest names, because the strict way found too little.
  case relaxed
  /// The same whatever its parts are called, because that too found too little.
  case nameless
  /// The text in the page's structured data, because the page shows too little of it.
  case structuredData = "structured-data"

  /// What it means, for people.
  package var reason: String {
    switch self {
    case .strict: "what the page shows, believing what its parts are called"
    case .relaxed: "what the page shows, believing the surest names only: else too little is found"
    case .nameless: "what the page shows, whatever its parts are called: else too little is found"
    case .structuredData: "from the structured data: the page shows too little of it"
    }
  }
}
