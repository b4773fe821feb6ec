/// The simple adjectives of Dutch, and the endings by which others are known.
///
/// Written by us. What is listed takes `-e`, `-er` and `-st` without further evidence; a noun
/// does not (`bak`, `bakker`; `waard`, `waarde`).
enum AdjectiveTable {
  /// Adjectives that are not derived from another word.
  static let words = """
    aardig accuraat actief ander adequaat apart arm bang bars beige bekend bekwaam beleefd benauwd bezorgd bitter
    blank blauw bleek blij blind blond bloot boos braaf breed bros bruin bruut correct cru dapper
    deftig dicht diep dik dom donker dood doof dof dol dor dronken droog droef druk dun duf duur
    duidelijk echt edel eenvoudig eerlijk efficiënt eng enkel ernstig erg extra fel ferm fier fijn
    flauw flink flexibel fors fout fraai fris frequent gaaf gaar geel gek geil geliefd gelijk gemeen
    gering getrouw geweldig gewoon gezond glad glans globaal goed goedkoop graag grappig grauw grijs
    grof groen groot gul gunstig guur haastig half halfslachtig hard hartig heel heer heet heilig helder
    helaas hees heftig hel hoog hol ijl intens intensief jong juist kaal kalm karig keurig kil klaar
    klein kleurig knap knus koel koen komisch kort koud kostbaar krachtig krap krom kuis kundig
    kwaad kwiek laag laat laf lam lang lauw lastig leeg leep lek lelijk leuk lenig lief licht link
    log lomp loos los loyaal lui luid mager mak mals mat mild min modern moe moedig mooi muf naakt
    naar nabij nat nauw net netjes nieuw nobel nodig nuchter nuttig oneindig open openbaar oud paars
    pijnlijk plat plots positief prachtig precies prettig privé puur raak raar radicaal rap rauw recent
    recht reëel rein rijk rijp roekeloos rond rood rot ruig ruim rustig ruw saai scheef schaars scherp
    scheel schoon schor schraal schril schuin schuw serieus simpel slank slap slecht slim slof sloom
    slordig smal snel snood solide somber soort spannend spits stabiel star steil sterk stevig stijf
    stil stipt stoer stom stout straf strak stram streng strikt stug stuurs suf taai tam teder teer
    terecht tof trots trouw traag treurig triest troebel uniek vaak vaag vaal vals vast veilig ver
    verbaasd vers vet vief vies vlak vlot vlug vochtig voornaam vol vrij vroeg vroom vroeg vrolijk
    vreemd vriendelijk vuil waar waard warm week wijd wijs wild wit woest wrang wreed wulps zacht
    zat zeker zelden ziek zindelijk zilt zoet zot zuinig zuiver zuur zwaar zwak zwart zwoel
    """

  /// Endings of derived adjectives.
  static let endings: [Ending] = [
    "aal", "aand", "abel", "achtig", "air", "ant", "baar", "eel", "end", "ent", "eus", "ibel",
    "ief", "iek",
    "iel", "ig", "isch", "lijk", "loos", "matig", "rijk", "talig", "vol", "waardig", "zaam",
  ]
}
