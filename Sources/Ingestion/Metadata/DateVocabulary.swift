/// The words of Dutch and English date lines.
enum DateVocabulary {
  /// Month names and their abbreviations, in lower case.
  static let months: [String: Int] = [
    "januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "feb": 2, "febr": 2,
    "maart": 3, "march": 3, "mrt": 3, "mar": 3, "april": 4, "apr": 4, "mei": 5, "may": 5,
    "juni": 6, "june": 6, "jun": 6, "juli": 7, "july": 7, "jul": 7, "augustus": 8, "august": 8,
    "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "october": 10, "okt": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
  ]

  /// Weekdays and their abbreviations.
  static let weekdays: Set<String> = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di",
    "wo", "do", "vr", "za", "zo", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// Words that say: this is when it appeared.
  static let publishedCues: Set<String> = [
    "geplaatst", "gepubliceerd", "publicatiedatum", "plaatsingsdatum", "datum", "verschenen",
    "publicatie", "gepost", "uitgesproken", "published", "posted", "date",
  ]

  /// Words that say: this is when it was changed.
  static let modifiedCues: Set<String> = [
    "bijgewerkt", "gewijzigd", "aangepast", "herzien", "geüpdatet", "update", "updated",
    "modified", "wijziging", "geactualiseerd", "revised",
  ]

  /// Words that may stand in a date line and say nothing.
  static let fillers: Set<String> = [
    "op", "om", "uur", "u", "de", "het", "on", "at", "the", "of", "laatst", "laatste", "last",
    "voor", "het", "eerst", "t", "z", "cet", "cest", "utc", "gmt", "am", "pm", "van", "is", "was",
    "artikel", "bericht", "online", "sinds", "voorjaar", "lente", "zomer", "najaar", "herfst",
    "winter",
  ]

  /// Ends of English ordinals and of Dutch ones (`1e`).
  static let ordinalEnds: Set<String> = ["st", "nd", "rd", "th", "e", "ste", "de"]

  /// The marks that stand for an apostrophe before a short year.
  static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "`"]
}
