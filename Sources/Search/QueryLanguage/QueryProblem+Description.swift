extension QueryProblem: CustomStringConvertible {
  /// One lower-case line without the place: what it is, how it was read, and what to write instead.
  package var description: String {
    [wording.fault, wording.reading.rawValue, wording.advice].compactMap(\.self)
      .joined(separator: "; ")
  }

  /// The same line for strict mode, where it was not read at all.
  var refusal: String {
    [wording.fault, wording.advice].compactMap(\.self).joined(separator: "; ")
  }

  private var wording: QueryWording {
    switch self {
    case .unknownField, .fieldWithoutValue, .fieldInsideField, .signAfterField: fieldWording
    case .malformedDate, .noSuchDay, .reversedDates: dateWording
    case .unclosedQuote, .quoteInsideWord, .emptyPhrase, .wildcardInsidePhrase, .exactPhrase:
      phraseWording
    case .unclosedBracket:
      QueryWording("this bracket is not closed", .closedAtEnd, #"add ")""#)
    case .strayBracket:
      QueryWording("this bracket closes nothing", .omission, #"remove it or write "\)""#)
    case .emptyBrackets:
      QueryWording("nothing between the brackets", .omission)
    case .loneEquals, .markInsideWord, .regularExpression, .zeroDistance: wordWording
    case .loneSign, .doubledSign, .suspendedHyphen, .plusBesideOperator, .misplacedOperator,
      .foreignOperator:
      operatorWording
    }
  }

  private var fieldWording: QueryWording {
    switch self {
    case .unknownField(let name, let nearest?):
      QueryWording("unknown field \"\(name):\"", .text, "did you mean \"\(nearest):\"?")
    case .unknownField(let name, _):
      QueryWording(
        "unknown field \"\(name):\"", .text, "known are titel, auteur, bron, spreker, datum")
    case .fieldWithoutValue(let name):
      QueryWording("nothing follows \"\(name):\"", .text, "write \(name):word without a space")
    case .fieldInsideField:
      QueryWording("a field inside a field", .innerField, "write them side by side")
    default:
      QueryWording("a sign after the field's name", .text, "put it before the name")
    }
  }

  private var dateWording: QueryWording {
    switch self {
    case .malformedDate(let text, let suggestion?):
      QueryWording("no date: \"\(text)\"", .text, "did you mean \"\(suggestion)\"?")
    case .malformedDate(let text, _):
      QueryWording(
        "no date: \"\(text)\"", .text, "write datum:2019, datum:2019-05-14 or datum:2019..2023")
    case .noSuchDay(let text):
      QueryWording("no such day: \"\(text)\"", .text, "correct the date")
    case .reversedDates(let text):
      QueryWording("\"\(text)\" begins after it ends", .text, "turn the dates round")
    default: preconditionFailure("not about a date")
    }
  }

  private var phraseWording: QueryWording {
    switch self {
    case .unclosedQuote(let mark):
      QueryWording("nothing closes the \(mark)", .text, "close the phrase")
    case .quoteInsideWord:
      QueryWording("a quotation mark inside a word", .text, "put a space before it")
    case .emptyPhrase:
      QueryWording("nothing between the quotation marks", .omission)
    case .wildcardInsidePhrase:
      QueryWording(
        "no wildcard inside quotation marks", .text, "write the word outside them, or \"\\*\"")
    default:
      QueryWording("\"=\" before a phrase, which is exact already", .omission, "remove it")
    }
  }

  private var wordWording: QueryWording {
    switch self {
    case .loneEquals:
      QueryWording("nothing follows the \"=\"", .text, "write =word without a space")
    case .markInsideWord("*"):
      QueryWording("\"*\" inside a word or alone", .text, "it stands at the end, as in belev*")
    case .markInsideWord("~"):
      QueryWording("\"~\" without a number", .text, "write it as in klnt~1 or \"a b\"~5")
    case .markInsideWord(let mark):
      QueryWording("\"\(mark)\" means nothing here", .text, "remove it, or write \"\\\(mark)\"")
    case .regularExpression:
      QueryWording("regular expressions are not known", .text, "try a word with * at its end")
    default:
      QueryWording("a distance starts at 1", .omission, "remove \"~0\"")
    }
  }

  private var operatorWording: QueryWording {
    switch self {
    case .loneSign(let sign):
      QueryWording("nothing follows the \"\(sign)\"", .text, "write \(sign)word without a space")
    case .doubledSign: QueryWording("two signs", .text, "write one")
    case .suspendedHyphen(let word):
      QueryWording("a hyphen behind \"\(word)\"", .text, "write NOT to leave a word out")
    case .plusBesideOperator:
      QueryWording("\"+\" means nothing beside AND, OR or NOT", .omission, "use brackets or AND")
    case .misplacedOperator(let name):
      QueryWording(
        "\(name) joins nothing here", .text, "write it between two clauses or in lower case")
    case .foreignOperator(let text):
      QueryWording(
        "\"\(text)\" is no operator", .text, "write \(text == "&&" ? "AND" : "OR")")
    default: preconditionFailure("not about an operator")
    }
  }
}
