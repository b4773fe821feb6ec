/// A heuristic by which an article's text is found, named so that its worth can be measured.
///
/// docs/EXTRACTION.md says of each what it looks at and what extraction loses without it.
package enum ExtractionRule: UInt8, CaseIterable, Hashable, Sendable {
  /// Classes, ids and roles that say navigation, advertising, comments.
  case names
  /// Asides, footers, forms and labels that hold little of the page.
  case minorElements
  /// Elements that are not shown.
  case hiddenElements
  /// A small header: title, byline, date.
  case headers
  /// What stands in figures.
  case captions
  /// Credits of pictures.
  case credits
  /// Lines that pages put around and between paragraphs.
  case furniture
  /// `Label: link`: another article, announced.
  case crossReferences
  /// Lines that end an article: whom to write to, who contributed, where it appeared before.
  case closingLines
  /// Marks that end an article: `Reacties`, `Lees ook`.
  case endMarks
  /// An article goes on after an end mark in an element like the one of its paragraphs.
  case likeParents
  /// Short lines outside the paragraphs of an article that is written in paragraphs.
  case strayLines
  /// Blocks that are mostly links.
  case linkDensity
  /// In headings, links to places in the page count as text.
  case innerLinks
  /// In list items and headings, links to other sites count as text.
  case outerLinks
  /// Several sentences in a link are a paragraph, not a link.
  case linkedSentences
  /// A passage that the page shows twice.
  case repeats
  /// Nothing before the main heading.
  case titleStart
  /// Main headings within the text are headings like others.
  case sectionTitles
  /// Dates and reading times at the head.
  case metadataLines
  /// The introduction from before the body.
  case lead
  /// The factors of `articleBody`, `<article>`, `<main>` and of classes that say so.
  case bodyMarks
  /// Ancestors with much more prose replace the container.
  case climbing
  /// Ancestors that add nothing but prose replace it too.
  case cleanClimbing
  /// The paragraph that the metadata quotes belongs to the article.
  case descriptions
  /// Of several articles on a page, the one under the page's title.
  case ownTitle
  /// Cutting to what structured data covers.
  case structuredRange
  /// The structured data's text where the page shows too little.
  case structuredText
  /// Trying again with fewer names believed.
  case relaxedNames
}
