/// A word that a rule asks for by itself.
enum KeyWord: String, CaseIterable {
  case aldus, als, bij, dat, die, door, en, hij, ie, iemand, ik, naam, of, van, volgens, voor, was
  case wie, ze, zij, zoals
  case shortI = "'k"
}
