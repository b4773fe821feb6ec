/// First names that are common in the Netherlands and Flanders, by the pronoun that goes with them.
///
/// Not complete and not meant to be: a name that is missing fits both pronouns.
enum GivenNames {
  /// What a first name says about gender; nil if it is not in the lists.
  static func gender(of name: LineWord) -> PersonWords.Gender? {
    name.isIn(.maleNames) ? .male : name.isIn(.femaleNames) ? .female : nil
  }

  static let male = FunctionWords.words(
    """
    aad adriaan albert alexander ali andré anton antoine arie arjan arjen arnold arnoud arthur bart bas
    ben bernard bert bob bram brian cees chris christiaan cor daan daniel daniël david dennis derk dick
    diederik dirk eduard edwin eelco egbert emiel eric erik ernst evert ferdinand filip floris frank frans
    fred frederik freek frits geert george gerard gerben gerrit gert gertjan gijs guido guus hans harm
    harry hein hendrik henk herman hugo huub ibrahim ivo jaap jacob jacques jan jasper jef jelle jeroen
    jens jesse joep johan johannes john joost joris jos jozef jurgen jurre karel karim kees kevin klaas
    koen koenraad lars laurens leo leon lieven lodewijk louis luc lucas ludo luuk maarten marc marcel
    marco marijn mark marnix martijn martin matthijs mathijs maurice max michael michel michiel mohamed
    mohammed mustafa nick nico niek niels olaf onno otto pascal patrick paul peter piet pieter pim
    rachid raymond reinier remco rené richard rik rob robbert robert robin roel roeland rogier roland ron
    ronald ruben rudi rudy rutger ruud sander sebastiaan siem sjoerd simon stefan stephan steven stijn
    sven teun theo thijs thomas tijs tim timo tobias tom ton toon tristan twan victor vincent walter
    maxim hugo siegfried corné emre thijmen kenji sietse berend jarne achiel danny kris rudi mats jelmer
    ewoud joppe ramon ronald hendrik gilbert bram gunther tarik ferdi marnix sjoerd dirk pauwels staf
    ward werner wiebe willem wim wouter yannick yves youssef
    """)

  static let female = FunctionWords.words(
    """
    aafke agnes aisha alice alicia amber amina an anja anita anke ann anna anne anneke annelies annemarie
    annemiek annet annette annick anouk ans antje astrid barbara bea beatrijs berthe bianca birgit brenda
    brigitte carla carolien caroline catharina cato charlotte chantal christel christien christine cindy
    claire claudia conny corine cornelia daniëlle debby denise diana dorien eefje elisabeth elise elke ellen
    els elsbeth emily emma esmée esther eva evelien evelyn fatima femke fien fleur floor fenna francine
    françoise frederike geertje geertrui gerda gonnie greet greetje griet hanna hanne hanneke hannah heidi
    heleen helena helga henriëtte hilde ilse imke ina ine ineke inge ingeborg ingrid irene iris irma isa
    isabel jacqueline jamila janine janneke jantine jeannie jeanne jeannette jessica jet jill jo joan
    joke jolanda josé josephine josien joyce judith julia juliette karen karin karlijn kathleen katja katrien
    kim kirsten kitty klaartje laila lara laura leen leila leonie leontien lenie lia lies liesbeth lieke lien
    lies lilian linda lisa lise liselotte loes lotte louise lucia lucie lucy lydia maaike maartje machteld
    maria marga margot margreet margriet maria marianne marie marieke mariëlle marije marijke marina marion
    marit marja marjan marjolein marjon marleen marlies marloes martha martine maud mia michelle mieke miek
    mien mila milou minke mirjam miranda miriam monica monique myriam nadia nancy naomi natalie natasja nel
    nelleke nicole nienke nina noor nora olga patricia paula petra priscilla rachel ramona rebecca renate
    renée ria rianne rita roos rosa rosalie roxanne ruth sabine samira sandra sanne sara sarah saskia selma
    silke silvia simone sofie sonja sophie stefanie susan susanne suzan suzanne sylvia tamara tanja tess
    tessa thea tilly tina tine tineke tinka toos trees trudy truus ursula vera veerle vera victoria wendy
    hedwig machteld lidewij evelien annefleur roelfien kyra gea corrie divya lisanne petrouschka roxanne
    charlotte sofie noor saskia liesbeth annemijn blerta jacomien griet lotte reinhilde ottoline
    wieke wil wilhelmina willeke willemijn willemien wilma yasmina yolanda yvette yvonne zoë
    """)
}
