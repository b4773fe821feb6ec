import TestSupport
import Testing

@Suite struct AnalyzeCommandTests {
  @Test func `words prints a term for each line`() throws {
    let run = try CommandRun(["analyze", "words"], input: "Klanten\n\nhún\r\nCX'ers")
    #expect(run.text == "klant\n\nhun\ncx'er\n")
    #expect(run.code == 0)
  }

  @Test func `words takes all its input as the vocabulary`() throws {
    let run = try CommandRun(["analyze", "words"], input: "zalen\nzaaltje\nliep\nlopen\n")
    #expect(run.text == "zaal\nzaal\nloop\nloop\n")
  }

  @Test func `words takes files and a word list as evidence`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("list.txt", "zinger\nzingers\t3\n")
    for option in ["--vocabulary", "--word-list"] {
      let run = try CommandRun(["analyze", "words", option, path], input: "zinger\nzing\n")
      #expect(run.text == "zinger\nzing\n")
    }
    let missing = try CommandRun(["analyze", "words", "--word-list", path + "x"], input: "a\n")
    #expect(missing.code == 2)
  }

  @Test func `words explains which rule gave a key`() throws {
    let run = try CommandRun(["analyze", "words", "--explain"], input: "werk\nwerken\n")
    #expect(run.text.split(separator: "\n").last?.hasPrefix("werk\tplural\twerken:base:10") == true)
  }

  @Test func `words with a stemmer folds nothing`() throws {
    let words = "Klanten\nhún\n2.000\n"
    let run = try CommandRun(["analyze", "words", "--stemmer", "none"], input: words)
    #expect(run.text == words)
    let porter = try CommandRun(
      ["analyze", "words", "--stemmer", "dutch_porter"], input: "lichamelijkheden\n")
    #expect(porter.text == "licham\n")
  }

  @Test func `sentences prints a sentence a line and an empty line after a paragraph`() throws {
    let input = "Dat is dr. Jansen. Hij belt.\nEen alinea.\n\n"
    let run = try CommandRun(["analyze", "sentences"], input: input)
    #expect(run.text == "Dat is dr. Jansen.\nHij belt.\n\nEen alinea.\n\n\n")
  }

  @Test func `tokens prints offsets, surface, form and term`() throws {
    let run = try CommandRun(["analyze", "tokens"], input: "Eén e-mail:\n2.000 klanten")
    #expect(
      run.text == "0\t4\tEén\téén\téén\t\n5\t11\te-mail\te-mail\te-mail\t\n"
        + "13\t18\t2.000\t2000\t2000\t\n19\t26\tklanten\tklanten\tklant\t\n")
  }

  @Test func `compounds prints the parts of each word by what the whole input attests`() throws {
    let run = try CommandRun(
      ["analyze", "compounds"], input: "klantbeleving\nKlanten\n\nbeleving\r\nLoyaliteitsprogramma")
    #expect(run.text == "klant|beleving\nKlanten\n\nbeleving\nLoyaliteits|programma\n")
    #expect(run.code == 0)
  }

  @Test func `compounds takes more words from lists and from an index`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    for (name, text) in [
      ("list.txt", "zorp\t12\nzorpen\t3\n"), ("words.txt", "zorp\nzorpen\n"),
      ("texts/a.txt", "De zorp.\n\nTwee zorpen.\n"),
    ] {
      try folder.write(name, text)
    }
    _ = try CommandRun(["index", "texts", "--index", "index"], in: path)
    #expect(try CommandRun(["analyze", "compounds"], input: "zorpdienst").text == "zorpdienst\n")
    for vocabulary in ["list.txt", "words.txt", "index"] {
      let run = try CommandRun(
        ["analyze", "compounds", "--vocabulary", vocabulary], input: "zorpdienst", in: path)
      #expect(run.text == "zorp|dienst\n", "\(vocabulary)")
    }
    let missing = try CommandRun(
      ["analyze", "compounds", "--vocabulary", "nergens"], input: "zorpdienst", in: path)
    #expect(missing.code == 2 && missing.text.isEmpty)
  }
}
