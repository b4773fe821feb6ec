extension QueryProblem: CustomStringConvertible {
  /// One lower-case line without the place: what it is, how it was read, and what to write instead.
  package var description: String {
    switch self {
    case .unknownField, .fieldWithoutValue, .fieldInsideField, .signAfterField: fieldDescription
    case .malformedDate, .noSuchDay, .reversedDates: dateDescription
    case .unclosedQuote, .quoteInsideWord, .emptyPhrase, .wildcardInsidePhrase, .exactPhrase:
      phraseDescription
    case .unclosedBracket:
      "this bracket is not closed; read as closed at the end; add \")\""
    case .strayBracket: "this bracket closes nothing; left out; remove it or write \"\\)\""
    case .emptyBrackets: "nothing between the brackets; left out"
    case .loneEquals, .markInsideWord, .regularExpression, .zeroDistance: wordDescription
    case .loneSign, .doubledSign, .plusBesideOperator, .misplacedOperator, .foreignOperator:
      operatorDescription
    }
  }

  private var fieldDescription: String {
    switch self {
    case .unknownField(let name, let nearest?):
      "unknown field \"\(name):\"; read as text; did you mean \"\(nearest):\"?"
    case .unknownField(let name, _):
      "unknown field \"\(name):\"; read as text; known are titel, auteur, bron, spreker, datum"
    case .fieldWithoutValue(let name):
      "nothing follows \"\(name):\"; read as text; write \(name):word without a space"
    case .fieldInsideField:
      "a field inside a field; the inner one holds; write them side by side"
    default: "a sign after the field's name; read as text; put it before the name"
    }
  }

  private var dateDescription: String {
    switch self {
    case .malformedDate(let text, let suggestion?):
      "no date: \"\(text)\"; read as text; did you mean \"\(suggestion)\"?"
    case .malformedDate(let text, _):
      "no date: \"\(text)\"; read as text; write datum:2019, datum:2019-05-14 or datum:2019..2023"
    case .noSuchDay(let text): "no such day: \"\(text)\"; read as text; correct the date"
    case .reversedDates(let text):
      "\"\(text)\" begins after it ends; read as text; turn the dates round"
    default: ""
    }
  }

  private var phraseDescription: String {
    switch self {
    case .unclosedQuote(let mark): "nothing closes the \(mark); read as text; close the phrase"
    case .quoteInsideWord:
      "a quotation mark inside a word; read as text; put a space before it"
    case .emptyPhrase: "nothing between the quotation marks; left out"
    case .wildcardInsidePhrase:
      "no wildcard inside quotation marks; read as text; write the word outside them"
    default: "a phrase is exact already; the \"=\" is left out"
    }
  }

  private var wordDescription: String {
    switch self {
    case .loneEquals: "nothing follows the \"=\"; read as text; write =word without a space"
    case .markInsideWord("*"):
      "\"*\" stands only at the end of a word, as in belev*; read as text"
    case .markInsideWord("~"):
      "\"~\" takes a number at the end, as in klnt~1 or \"a b\"~5; read as text"
    case .markInsideWord(let mark): "\"\(mark)\" means nothing here; read as text"
    case .regularExpression: "no regular expressions yet; read as text"
    default: "a distance starts at 1; the \"~0\" is left out"
    }
  }

  private var operatorDescription: String {
    switch self {
    case .loneSign(let sign):
      "nothing follows the \"\(sign)\"; read as text; write \(sign)word without a space"
    case .doubledSign: "two signs; read as text; write one"
    case .plusBesideOperator:
      "\"+\" means nothing beside AND, OR or NOT; left out; use brackets or AND"
    case .misplacedOperator(let name):
      "\(name) joins nothing here; read as text; write it between two clauses or in lower case"
    case .foreignOperator(let text):
      "\"\(text)\" is no operator; read as text; write \(text == "&&" ? "AND" : "OR")"
    default: ""
    }
  }
}
