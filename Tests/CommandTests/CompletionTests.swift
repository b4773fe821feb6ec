import TestSupport
import Testing

@Suite struct CompletionTests {
  private static let bash = Shell(name: "bash", arguments: ["--norc", "--noprofile", "-c"])
  private static let zsh = Shell(name: "zsh", arguments: ["-f", "-c"])
  private static let fish = Shell(name: "fish", arguments: ["--no-config", "-c"])

  /// What a shell says of a word, once it has read the script for it.
  private static func ask(_ shell: Shell, _ question: String) throws -> (text: String, code: Int32)
  {
    let folder = try TemporaryFolder()
    let script = try CommandRun(["--generate-completion-script", shell.name]).output
    try folder.write("_vindplaats", Array(script))
    return try shell.run([question], in: folder.path)
  }

  @Test(.enabled(if: bash.path != nil, "bash is not installed"))
  func `bash completes commands`() throws {
    let question = """
      source ./_vindplaats || exit 3
      complete -p vindplaats >/dev/null || exit 4
      COMP_WORDS=(vindplaats ver) COMP_CWORD=1 COMP_LINE='vindplaats ver' COMP_POINT=14
      _vindplaats vindplaats ver vindplaats
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let answer = try Self.ask(Self.bash, question)
    #expect(answer.code == 0)
    #expect(answer.text.split(separator: "\n").contains("verify"), "\(answer.text)")
  }

  @Test(.enabled(if: zsh.path != nil, "zsh is not installed"))
  func `zsh takes the script from its path of functions`() throws {
    let question = """
      fpath=($PWD $fpath); autoload -U compinit; compinit -u -D
      [[ ${_comps[vindplaats]} == _vindplaats ]] || exit 3
      zsh -n ./_vindplaats && autoload +X _vindplaats && print fine
      """
    let answer = try Self.ask(Self.zsh, question)
    #expect(answer.code == 0)
    #expect(answer.text.contains("fine"), "\(answer.text)")
  }

  @Test(.enabled(if: fish.path != nil, "fish is not installed"))
  func `fish completes commands and values`() throws {
    let question = """
      source ./_vindplaats; or exit 3
      complete -C 'vindplaats ver'
      complete -C 'vindplaats cite --format '
      """
    let answer = try Self.ask(Self.fish, question)
    #expect(answer.code == 0)
    let words = answer.text.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(words.contains("verify") && words.contains("csl-json"), "\(answer.text)")
  }
}
