/// Where an article stands in an index, and which of its sentences is meant.
struct ArticlePlace: Hashable {
  var segment: Int
  var document: Int
  var sentence: Int?
}
