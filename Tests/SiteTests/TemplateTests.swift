import Foundation
import Interchange
import Mustache
import People
import Synchronization
import Testing
import Words
import Workbench

@testable import Site

@Suite("Templates and what fills them") struct SiteTemplateTests {
  /// One address for each state a page can be in.
  static let addresses = [
    "/", "/acts", "/acts?before=zut", "/verbatim", "/verbatim?q=recruter&only=unused",
    "/verbatim?page=2",
    "/verbatim?q=introuvablexyz", "/verbatim/V-0012", "/hypotheses", "/hypotheses/H-07",
    "/prototypes", "/prototypes/P-04", "/prototypes/P-09", "/prototypes/P-08",
    "/prototypes/P-04?find=rappel", "/board", "/board/new", "/board/new?kind=ask&area=Cuisine",
    "/board/O-14", "/board/O-20", "/board/D-08", "/trace/E-01", "/search",
    "/search?q=recruter", "/search?q=introuvablexyz", "/nowhere", "/write/verbatim",
    "/tour", "/settings", "/settings?kept=1", "/settings/health",
    "/write/verbatim/V-0012", "/write/consents", "/write/people", "/astonishments",
    "/astonishments/E-01", "/astonishments/E-01?find=cahier", "/findings/C-01",
    "/findings/C-01?find=cahier", "/hypotheses/H-07?find=recruter", "/hypotheses/H-01",
    "/verbatim/V-0012?find=rappel", "/trace/P-04", "/trace/P-04/drawing",
    "/help", "/help/print", "/help/nowhere", "/accessibility",
    "/import", "/export", "/import/zut", "/print", "/print/verbatim",
    "/print/verbatim?page=2&grey=1&only=V-0001&only=V-0002", "/print/poster", "/print/prototypes",
    "/print/kits/residence/questions", "/print/kits/residence/questions?sheet=50x50",
    "/print/kits/residence/guide", "/kits", "/kits?said=copied", "/kits/residence/questions/fr",
    "/people", "/people?role=resident&q=nad", "/people?q=introuvablexyz", "/people/PE-01",
    "/people/PE-01/erasure", "/people/PE-99", "/encounters", "/encounters/new",
    "/encounters/R-01", "/encounters/R-01/quotes", "/debriefs", "/debriefs/B-01",
  ]

  @Test(arguments: Language.allCases)
  func `every tag of every page is provided by someone`(language: Language) async throws {
    let autumn = try #require(Day(2019, 10, 1))
    for (sample, day) in [(true, Knock.today), (true, autumn), (false, Knock.today)] {
      let knock = try Knock(language, withSample: sample, on: day)
      let missed = Missed()
      try await Templates.$witness.withValue({ Witness(model: $0, missed: missed) }) {
        for address in Self.addresses {
          let answer = try await knock.ask(address)
          #expect(answer.status < 500, "\(address)")
        }
      }
      #expect(missed.names.isEmpty, "\(missed.names.sorted())")
    }
  }

  @Test func `every sentence and every partial a template names exists`() throws {
    let folder = Knock.furnishings.assets.appending(path: "site/templates")
    let templates = try Templates(in: folder)
    for name in templates.names {
      let text = try String(contentsOf: folder.appending(path: "\(name).mustache"), encoding: .utf8)
      for language in Language.allCases {
        let sentences = Sentences(.of(language)).all
        for match in text.matches(of: /\{\{[#^]?t\.(\w+)\}\}/) {
          #expect(sentences[String(match.1)]?.isEmpty == false, "\(name): \(match.1)")
        }
      }
      for match in text.matches(of: /\{\{>\s*(\w+)\s*\}\}/) {
        #expect(templates.names.contains(String(match.1)), "\(name): \(match.1)")
      }
    }
  }

  @Test func `no two groups of sentences hide one another under one name`() {
    let fields = Sentences.groups(.french).flatMap { Mirror(reflecting: $0).children }
    let names = fields.filter { $0.value is String }.compactMap(\.label)
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.isEmpty)
  }

  @Test func `a template holds no sentence, no script and no style of its own`() throws {
    let folder = Knock.furnishings.assets.appending(path: "site/templates")
    for name in try Templates(in: folder).names {
      let text = try String(contentsOf: folder.appending(path: "\(name).mustache"), encoding: .utf8)
      #expect(!text.contains(/style=|<style|onclick|<script(?! type="module" src=)/), "\(name)")
      let bare = text.replacing(/\{\{\{?.*?\}?\}\}/, with: "").replacing(/<[^>]*>/, with: "")
      let words = bare.matches(of: /[\p{L}]{2,}/).map { String($0.0) }
      #expect(words.allSatisfy { $0 == "Établi" }, "\(name): \(words)")
    }
  }

  @Test func `what someone wrote is shown, never obeyed`() async throws {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.take([
      SourceFile(
        name: "verbatim.csv",
        bytes: Data("mots;profil\n<script>alert(1)</script> dit-il;un artisan".utf8))
    ])
    for address in ["/verbatim", "/verbatim/V-0001", "/search?q=alert", "/trace/V-0001"] {
      let body = try await knock.ask(address).body
      #expect(!body.contains("<script>alert"), "\(address)")
    }
    #expect(try await knock.ask("/verbatim").body.contains("&lt;script&gt;alert"))
  }
}

/// Names that nobody provided.
final class Missed: Sendable {
  private let kept = Mutex<Set<String>>([])
  var names: Set<String> { kept.withLock { $0 } }
  func add(_ name: String) { kept.withLock { _ = $0.insert(name) } }
}

/// Stands at the bottom of what a template can see: what it is asked and has not, nobody has.
struct Witness: MustacheParent {
  let model: Model
  let missed: Missed

  func child(named name: String) -> Any? {
    let found = model[name]
    if found == nil { missed.add(name) }
    return found
  }
}
