import Testing

@testable import Ingestion

@Suite struct WebAddressTests {
  private func resolve(_ reference: String, against base: String) -> String {
    WebAddress(base.utf8).resolving(WebAddress(reference.utf8)).text
  }

  /// RFC 3986, §5.4: the examples, but for the scheme of one.
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
    ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
    ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
    ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"),
    ("./../g", "http://a/b/g"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
  ])
  func `a reference is resolved as the standard says`(reference: String, target: String) {
    #expect(resolve(reference, against: "http://a/b/c/d;p?q") == target)
  }

  @Test(arguments: [
    (" /a ", "https://x.example/a"), ("/a\n/b", "https://x.example/a/b"),
    ("/een twee", "https://x.example/een%20twee"), ("b", "https://x.example/b"),
  ])
  func `white space is treated as browsers do, and a host needs no slash`(
    reference: String, target: String
  ) {
    #expect(resolve(reference, against: "https://x.example") == target)
  }

  @Test(arguments: [
    ("#noot", false, true), ("", false, true), ("a", true, true), ("?p=2", true, true),
    ("javascript:void(0)", true, false), ("JavaScript:x", true, false), ("data:,x", true, false),
    ("mailto:a@b.example", true, true), ("HTTPS://a.example", true, true),
  ])
  func `tells what leads elsewhere, and what people can follow`(
    text: String, leadsElsewhere: Bool, isFollowable: Bool
  ) {
    let address = WebAddress(text.utf8)
    #expect(address.leadsElsewhere == leadsElsewhere)
    #expect(address.isFollowable == isFollowable)
  }
}
