/// Dutch words that make a question and say nothing of what it is about.
package enum QuestionWords {
  /// Whether a form asks: `hoe`, `wat`, `waarmee`.
  package static func asks(_ form: [UInt8]) -> Bool { interrogatives.contains(form) }

  /// Whether a form may stand before one that asks: `op welke`, `van wie`.
  package static func precedes(_ form: [UInt8]) -> Bool { prepositions.contains(form) }

  /// Whether a form that asks is enough to know a question by.
  package static func asksAlways(_ form: [UInt8]) -> Bool { determiners.contains(form) }

  /// Whether a form says nothing more behind one that asks always: `op welke manier`.
  package static func isManner(_ form: [UInt8]) -> Bool { manners.contains(form) }

  /// Whether a form fills up a question: a verb without a meaning of its own, a pronoun, an article, a particle.
  package static func fills(_ form: [UInt8]) -> Bool {
    confirms(form) || articles.contains(form) || particles.contains(form)
  }

  /// Whether a form next to one that asks shows that a question is asked: a verb or a pronoun.
  package static func confirms(_ form: [UInt8]) -> Bool {
    verbs.contains(form) || pronouns.contains(form)
  }

  /// Whether a form a word further does: a pronoun or an article, a verb behind `hoe` (`hoe tevreden zijn`).
  package static func confirms(_ form: [UInt8], afterNextOf asking: [UInt8]) -> Bool {
    pronouns.contains(form) || articles.contains(form)
      || (asking == Array("hoe".utf8) && verbs.contains(form))
  }

  private static func set(_ list: String) -> Set<[UInt8]> {
    Set(list.split(whereSeparator: \.isWhitespace).map { [UInt8]($0.utf8) })
  }

  private static let interrogatives = set(
    """
    hoe hoeveel hoeverre hoezo waar waaraan waarbij waardoor waarheen waarin waarmee waarna waarnaast
    waarom waarop waarover waartoe waaruit waarvan waarvandaan waarvoor wanneer wat welk welke wie
    wiens
    """)

  private static let determiners = set("welk welke hoeveel hoeverre")

  private static let manners = set("manier wijze")

  private static let prepositions = set(
    "aan bij door in met naar om op over tot uit van via volgens voor")

  private static let verbs = set(
    """
    ben bent betekenen betekent deden deed doe doen doet had hadden heb hebben hebt heeft is kan kon
    konden kun kunnen kunt mag mocht mogen moest moesten moet moeten was waren werd werden wil willen
    wilt word worden wordt zal zijn zou zouden zullen zult
    """)

  private static let pronouns = set("er hij ik je jij jullie men u we wij ze zij")

  private static let articles = set("de een het")

  private static let particles = set("allemaal dan dat dit eigenlijk nou nu ook precies toch zoal")
}
