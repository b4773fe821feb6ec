/// The words by which pages name their parts, English and Dutch.
///
/// Gathered from the names that themes and publishers use for the same part again and again; no
/// word is a site's own. Paywall, gallery, carousel, banner, latest and metadata are left out: they
/// wrap article text as often as not.
enum HTMLClassWords {
  /// Parts of a page that are no article text.
  static let negative = HTMLClassVocabulary(
    """
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
    """)

  /// Those of them that are never the wrapper of an article.
  static let surelyNegative = HTMLClassVocabulary(
    """
    comment comments commentlist commentsarea commentssection commentswrapper disqus* related* share*
    sharing social* newsletter* sidebar footer breadcrumb breadcrumbs cookie* taboola outbrain
    sponsor* advert* recirc* recommend*
    """)

  /// Parts that are about other articles, or by other people.
  static let aboutOthers = HTMLClassVocabulary("comment* related*")

  /// Names of a byline.
  static let author = HTMLClassVocabulary(
    "byline bylines author authors authorname auteur auteurs redacteur schrijver writer writers")

  /// Names of a date of change.
  static let update = HTMLClassVocabulary(
    "updated update modified lastmodified gewijzigd bijgewerkt")

  /// Names of a date of publication; a mere `date` may be any.
  static let date = HTMLClassVocabulary(
    """
    publicatiedatum plaatsingsdatum publishdate publisheddate datepublished publicationdate pubdate
    postdate posteddate postedon entrydate articledate datumpublicatie geplaatst gepubliceerd
    """)

  /// Names of an introduction.
  static let lead = HTMLClassVocabulary(
    "lead lede intro inleiding standfirst chapeau excerpt samenvatting introtext ingress")

  /// Names of a sentence repeated in large type.
  static let pullQuote = HTMLClassVocabulary(
    "pullquote pullquotes quotehighlight streamer streamers blikvanger")

  /// Names of what stands under a picture; all of them are negative, too.
  static let caption = HTMLClassVocabulary(
    "caption wpcaptiontext embedcaption mediacaption onderschrift bijschrift")

  /// Names of notes at the foot of a text.
  static let footnote = HTMLClassVocabulary(
    "footnote footnotes voetnoot voetnoten endnote endnotes eindnoot eindnoten")

  /// Beginnings and endings that name the body of an article, written as one word.
  static let positive: [[UInt8]] = {
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
    return words.map { Array($0.utf8) }
  }()
}
