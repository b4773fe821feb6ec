/// What can be wrong with a piece of a query; lenient mode reads on, strict mode refuses.
package enum QueryProblem: Hashable, Sendable {
  /// `titl:klant`: no such field; `nearest` is the known name it resembles.
  case unknownField(name: String, nearest: String?)
  /// `titel: klant`: a field's name with nothing directly after the colon.
  case fieldWithoutValue(name: String)
  /// `titel:(klant auteur:jan)`: a field inside another one.
  case fieldInsideField
  /// `datum:gisteren`: not a date; `suggestion` is what may have been meant.
  case malformedDate(text: String, suggestion: String?)
  /// `datum:2023-02-29`: a day that the calendar does not have.
  case noSuchDay(text: String)
  /// `datum:2023..2019`: a range that begins after it ends.
  case reversedDates(text: String)
  /// `klant - prijs`: a sign with nothing directly after it.
  case loneSign(sign: String)
  /// `--prijs`: two signs.
  case doubledSign
  /// `prijzen en -lijsten`: a hyphen that stands for a part of the word before, not a sign.
  case suspendedHyphen(after: String)
  /// `titel:-klant`: a sign after a field's name.
  case signAfterField
  /// `+klant OR prijs`: a plus beside an operator.
  case plusBesideOperator
  /// `AND klant`: an operator with nothing to join.
  case misplacedOperator(name: String)
  /// `klant && prijs`: an operator of another query language.
  case foreignOperator(text: String)
  /// `“klant is koning`: a quotation mark that is not closed.
  case unclosedQuote(mark: String)
  /// `klant"is koning"`: an opening mark inside a word.
  case quoteInsideWord
  /// `""`: nothing between the marks.
  case emptyPhrase
  /// `"klant bel*"`: a wildcard inside a phrase.
  case wildcardInsidePhrase
  /// `="klant is koning"`: a phrase is exact already.
  case exactPhrase
  /// `klant = koning`: an equals sign with nothing directly after it.
  case loneEquals
  /// `kl*nt`, `klnt~`, `klant^2`: a mark where it means nothing.
  case markInsideWord(mark: String)
  /// `/klant(reis)?/`: a regular expression.
  case regularExpression
  /// `"klant koning"~0` or `klnt~0`: a distance of nothing.
  case zeroDistance
  /// `(klant`: a bracket that is not closed.
  case unclosedBracket
  /// `klant)`: a bracket that was not opened.
  case strayBracket
  /// `()`: nothing between the brackets.
  case emptyBrackets
}
