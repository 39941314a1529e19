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
  @Test(arguments: Language.allCases)
  func `every tag of every page is provided by someone`(language: Language) async throws {
    let autumn = try #require(Day(2019, 10, 1))
    for (sample, day) in [(true, Knock.today), (true, autumn), (false, Knock.today)] {
      let knock = try Knock(language, withSample: sample, on: day)
      let missed = Missed()
      try await Templates.$witness.withValue({ Witness(model: $0, missed: missed) }) {
        for address in try await knock.pages() + Walked.states {
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
