/// The words by which pages name their parts, English and Dutch.
///
/// Gathered from the names that themes and publishers use for the same part again and again; no
/// word is a site's own. Paywall, gallery, carousel, banner, latest and metadata are left out: they
/// wrap article text as often as not.
enum HTMLClassWords {
  /// Parts of a page that are no article text.
  private static let negative = """
    comment comments commentlist disqus* livefyre respond related* recirc* recommend* readmore
    readnext readalso moreon morefrom morestories morenews morearticles share* sharing social*
    addthis* sharedaddy newsletter* subscri* signup promo* sponsor* advert* ad ads adsbygoogle adslot
    adcontainer adwrap* adunit adbox dfp taboola* outbrain* zergnet sidebar* widget* footer foot
    breadcrumb breadcrumbs crumb crumbs nav navbar navigation menu* toolbar cookie* consent gdpr popup
    modal overlay lightbox tag tags taglist byline author* bio dateline date timestamp pubdate
    published entrymeta postmeta articlemeta meta caption wpcaptiontext credit credits imgcredit
    imagecredit photocredit pager pagination pages prevnext previousnext nextprev print printonly
    skip* hidden hide visuallyhidden screenreadertext sronly noprint copyright disclaimer login
    register masthead mostread mostpopular popular trending teaser* rail rightrail trc infobox toc
    jumplink follow* rating* vote* poll feedback embedcaption mediacaption kicker eyebrow
    standfirstmeta readingtime leestijd reacties reageer deel* delen leesook leesmeer leesverder
    gerelateerd* nieuwsbrief inschrijv* advertentie* abonne* zijbalk kruimelpad onderschrift
    bijschrift
    """

  /// Those of them that are never the wrapper of an article.
  private static let surelyNegative = """
    comment comments commentlist commentsarea commentssection commentswrapper disqus* related* share*
    sharing social* newsletter* sidebar footer breadcrumb breadcrumbs cookie* taboola outbrain
    sponsor* advert* recirc* recommend*
    """

  /// Parts that are about other articles, or by other people.
  private static let aboutOthers = "comment* related*"

  /// Names of a byline.
  private static let author =
    "byline bylines author authors authorname auteur auteurs redacteur schrijver writer writers"

  /// Names of a date of change.
  private static let update = "updated update modified lastmodified gewijzigd bijgewerkt"

  /// Names of a date of publication; a mere `date` may be any.
  private static let date = """
    publicatiedatum plaatsingsdatum publishdate publisheddate datepublished publicationdate pubdate
    postdate posteddate postedon entrydate articledate datumpublicatie geplaatst gepubliceerd
    """

  /// Names of an introduction.
  private static let lead =
    "lead lede intro inleiding standfirst chapeau excerpt samenvatting introtext ingress"

  /// Names of a sentence repeated in large type.
  private static let pullQuote = "pullquote pullquotes quotehighlight streamer streamers blikvanger"

  /// Names of what stands under a picture; all of them are negative, too.
  private static let caption =
    "caption wpcaptiontext embedcaption mediacaption onderschrift bijschrift"

  /// Names of notes at the foot of a text.
  private static let footnote =
    "footnote footnotes voetnoot voetnoten endnote endnotes eindnoot eindnoten"

  /// Roles of what is no article text.
  static let negativeRoles = HTMLNameTable(
    ["navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert"]
      .map { (Array($0.utf8), 1) })

  /// Every word with its signs; one that ends in `*` stands for all that start so, and `readmore` also
  /// for `read-more`.
  static var entries: [(word: Substring, signs: HTMLNameSigns)] {
    let vocabularies: [(words: String, signs: HTMLNameSigns)] = [
      (negative, .negative), (surelyNegative, .surelyNegative), (aboutOthers, .aboutOthers),
      (author, .author), (update, .update), (date, .date), (lead, .lead), (pullQuote, .pullQuote),
      (footnote, .footnote), (caption, .caption),
    ]
    return vocabularies.flatMap { vocabulary in
      vocabulary.words.split(whereSeparator: \.isWhitespace).map { ($0, vocabulary.signs) }
    }
  }

  /// Beginnings and endings that name the body of an article, written as one word.
  static var positive: [String] {
    var words: [String] = [
      "storybody", "storytext", "bodycopy", "bodytext", "bodycontent", "contentbody", "contenttext",
      "contentarticle", "contentmain", "richtext", "hentry", "artikeltekst", "artikelinhoud",
      "artikelbody", "nieuwsbericht",
    ]
    for part in ["body", "content", "text", "copy", "main", "inner"] {
      words.append("article" + part)
    }
    for whole in ["entry", "post", "story", "main", "page", "blog", "news", "single"] {
      for part in ["content", "body", "text", "copy"] { words.append(whole + part) }
    }
    return words
  }
}
