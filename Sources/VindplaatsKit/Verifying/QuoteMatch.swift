internal import Quotes

/// A quote held against one article.
struct QuoteMatch {
  var checked: CheckedArticle
  var comparison: QuoteComparison
  var isTitle: Bool
}
