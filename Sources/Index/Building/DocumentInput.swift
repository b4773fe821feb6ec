/// An article with its tokens, as the builder takes it.
package struct DocumentInput: Sendable {
  /// What is kept of the article.
  package var article: StoredArticle
  /// Year·10,000 + month·100 + day, unknown parts 0; 0 when there is no date.
  package var date: Int32
  /// The form of each token, as a number of the caller's table: those of the title, then of the text.
  package var forms: [UInt32]
  /// Parts of tokens, by ascending token; each distinct from its token and the token's other parts.
  package var parts: [PartInput] = []
  /// The quotes, by where they start.
  package var quotes: [StoredQuote] = []
  /// The sentences, number 0 being the title (empty without one); their tokens are all of `forms`.
  package var sentences: [SentenceInput]

  package init(
    article: StoredArticle, date: Int32, forms: [UInt32], sentences: [SentenceInput]
  ) {
    self.article = article
    self.date = date
    self.forms = forms
    self.sentences = sentences
  }
}
