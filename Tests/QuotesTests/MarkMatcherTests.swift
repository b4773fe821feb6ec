import Testing

@testable import Quotes

@Suite struct MarkMatcherTests {
  @Test(arguments: [
    ("Zij zei “ja” en “nee”.", ["ja", "nee"]),
    ("Zij zei ‘ja’ en ‘nee’.", ["ja", "nee"]),
    ("Zij zei „ja” en „nee”.", ["ja", "nee"]),
    ("Zij zei „ja“ en ‚nee‘.", ["ja", "nee"]),
    ("Zij zei \"ja\" en 'nee'.", ["ja", "nee"]),
    ("Zij zei «ja» en « nee ».", ["ja", "nee"]),
    ("Zij zei ”ja” en ’nee’.", ["ja", "nee"]),
    ("Zij zei (‘ja’), “nee”-zegger, ‘ook’.", ["ja", "nee", "ook"]),
  ])
  func `marks of all kinds are paired`(text: String, expected: [String]) {
    let sample = Sample(text)
    #expect(sample.quotes.map { sample.cut($0.parts[0]) } == expected)
  }

  @Test(arguments: [
    "De foto’s van CX’ers en Hans’ boek, ’s avonds in ’t café van ’80.",
    "De foto's van CX'ers en Hans' boek, 's avonds in 't café van '80.",
    "‘s Avonds zag ik ‘t huis van zo’n collega’s vriend.",
    "Een “ en een ‘ zonder einde, 5’ 3” lang.",
  ])
  func `apostrophes and stray marks quote nothing`(text: String) {
    #expect(Sample(text).lines == [])
  }

  @Test(arguments: [
    ("‘Dat is Hans’ boek’, zegt ze.", "Dat is Hans’ boek"),
    ("‘Ik kom ’s avonds, in de jaren ’80 ook’, zegt ze.", "Ik kom ’s avonds, in de jaren ’80 ook"),
    ("'Dat is CX'ers eigen', zegt ze.", "Dat is CX'ers eigen"),
    ("‘De loops’ die de baas’ auto had, zegt ze.", "De loops"),
  ])
  func `an apostrophe inside ends no quote`(text: String, expected: String) {
    let sample = Sample(text)
    #expect(sample.quotes.map { sample.cut($0.parts[0]) } == [expected])
  }

  @Test func `nested marks give a quote each`() {
    let sample = Sample("‘Zij noemen dat “de planning”’, zegt Ans Bos. ‘Zij zei: “Kom ‘gauw’.”’")
    #expect(
      sample.quotes.map { sample.cut($0.parts[0]) } == [
        "Zij noemen dat “de planning”", "de planning", "Zij zei: “Kom ‘gauw’.”", "Kom ‘gauw’.",
        "gauw",
      ])
  }

  @Test func `a stray mark costs the others nothing`() {
    let sample = Sample("Hij is 6\" lang. \"Goed zo,\" zei Jan Maas. “En ‘nu”, vroeg Jan Maas.")
    #expect(sample.spoken.map { $0.prefix(9) } == ["Jan Maas:", "Jan Maas:"])
  }

  @Test func `a quote goes on over paragraphs that each open again`() {
    let sample = Sample(
      "Jan Maas zegt: “Eerst dit.\n\n“Dan dat.\n\n“Nu is het af.” Daarna zwijgt hij.\n\n“Los.")
    #expect(
      sample.spoken == ["Jan Maas: Eerst dit.", "Jan Maas: Dan dat.", "Jan Maas: Nu is het af."])
  }
}
