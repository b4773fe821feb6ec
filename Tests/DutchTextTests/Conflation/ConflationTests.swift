import DutchText
import TestSupport
import Testing

@Suite struct ConflationTests {
  /// The keys of words by themselves as the vocabulary.
  static func keys(of text: String, list: String = "") -> [String: String] {
    let words = text.split(separator: " ").map(String.init)
    let conflation = Conflation(
      vocabulary: FormSequence(words.map { Array($0.utf8) }),
      list: FormSequence(list.split(separator: " ").map { Array($0.utf8) }))
    var finder = conflation.makeKeyFinder()
    var keys: [String: String] = [:]
    var key: [UInt8] = []
    for word in words {
      _ = Array(word.utf8).withBytes { finder.key(of: $0, into: &key) }
      keys[word] = String(decoding: key, as: UTF8.self)
    }
    return keys
  }

  @Test(arguments: [
    "nieuw nieuwe nieuwer nieuwste", "groot grote groter grotere grootste", "dag dagen",
    "fiets fietsen fietst fietste gefietst", "stad steden", "loyaal loyale", "lid leden",
    "organiseren organiseert organiseerde georganiseerd", "financieel financiële",
    "klant klanten", "klantreis klantreizen", "foto foto's", "mogelijkheid mogelijkheden",
    "geïnstalleerd installeren installeert", "opbellen opgebeld opbelt",
    "verbeteren verbetert verbeterde verbeterd", "categorie categorieën", "kolonie koloniën",
    "huis huizen huisje huisjes", "manager managers", "cx-manager cx-managers", "team teams",
    "gemeente gemeenten gemeentes", "museum musea", "criticus critici", "kind kinderen",
    "gemeenteraadslid gemeenteraadsleden", "tekenen tekent tekende getekend",
    "wandelen wandelt wandelde gewandeld", "sociaal sociale", "meten meet gemeten",
    "behandelen behandelt behandeld behandelde", "koning koninkje", "bal balletje ballen",
  ])
  func `inflected forms of a word share its key`(group: String) {
    let keys = Self.keys(of: group)
    #expect(Set(keys.values).count == 1, "\(keys)")
  }

  @Test(arguments: [
    "lopen loop loopt liep liepen gelopen", "komen kom komt kwam kwamen gekomen",
    "spreken sprak gesproken", "bespreken besprak besproken", "uitbreken uitbrak uitgebroken",
    "brengen bracht brachten gebracht gebrachte", "gaan ga gaat ging gingen gegaan",
    "ontstaan ontstaat ontstond ontstonden", "aannemen aangenomen aannam",
    "zijn is was waren geweest", "hebben heb heeft had gehad", "zien ziet zag gezien",
    "doen doet deed gedaan gedane", "verliezen verliest verloor verloren",
  ])
  func `a strong verb is one word in all its forms`(group: String) {
    let keys = Self.keys(of: group)
    #expect(Set(keys.values).count == 1, "\(keys)")
  }

  @Test(arguments: [
    "gezondheid zon", "gemeente mening", "beleid begeleiding", "gewas was", "leden leed",
    "management manager", "werken bewerken", "organisatie organiseren", "bak bakker",
    "hoog hoogte hoogten", "kust kus kusten kussen", "zon zonde zonden", "waar waarde waarden",
    "klacht klagen", "kan kans kansen", "open opa", "regen reeg", "teken teek",
  ])
  func `different words keep different keys`(pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    let keys = Self.keys(of: pair)
    #expect(keys[words[0]] != keys[words[1]], "\(keys)")
  }

  @Test func `two forms of a word that does not occur itself still meet`() {
    let keys = Self.keys(of: "organiseert georganiseerde klantbelevingen zalen zaaltje")
    #expect(keys["organiseert"] == "organiseer")
    #expect(keys["georganiseerde"] == "organiseer")
    #expect(keys["zalen"] == keys["zaaltje"])
    #expect(Self.keys(of: "cx'ers managers") == ["cx'ers": "cx'er", "managers": "manager"])
  }

  @Test func `a word list decides what the vocabulary cannot`() {
    #expect(Self.keys(of: "werk werkt")["werkt"] == "werkt")
    #expect(Self.keys(of: "werk werkt", list: "werken werkte gewerkt")["werkt"] == "werk")
    #expect(Self.keys(of: "bakker bak", list: "bakker bakkers")["bakker"] == "bakker")
  }

  @Test func `a key is its own key where it is attested`() {
    let text =
      "lopen loop liep huis huizen huisje huisjes groot grote groter teken tekens tekende tekenen kust "
      + "kusten kus kussen gemeente gemeenten manager managers stad steden werk werken gewerkt werkt"
    let keys = Self.keys(of: text)
    for (word, key) in keys { #expect(keys[key] ?? key == key, "\(word): \(key)") }
  }

  @Test func `the order of a vocabulary does not matter`() {
    let words =
      "zalen zaaltje kust kusten kussen gekust werkt werkte gewerkt werkten sociale sociaal"
    let reversed = words.split(separator: " ").reversed().joined(separator: " ")
    #expect(Self.keys(of: words) == Self.keys(of: reversed))
  }

  @Test func `numbers, addresses and clitics are their own keys`() {
    for word in ["2019", "info@voorbeeld.nl", "'s", "bijv.", "4g", "h2o", ""] {
      #expect(Self.keys(of: word)[word] ?? "" == word)
    }
  }

  @Test func `a word longer than any rule looks at is its own key`() {
    let word = String(repeating: "lang", count: 40) + "en"
    #expect(Self.keys(of: word)[word] == word)
  }
}
