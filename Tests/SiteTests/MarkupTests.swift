import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Words

@testable import Site
@testable import Workbench

/// What people write is markup in every field of every table, and every page is looked at.
@Suite("What people write is shown, never obeyed") struct MarkupTests {
  /// Nothing a browser would run, of what is hostile here.
  private func check(_ body: String, _ address: String) {
    let runs = body.contains("<script>alert") || body.contains("\" onfocus=\"")
    #expect(!runs, "\(address)")
  }

  private func filled() throws -> Knock {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.take(Self.files())
    return knock
  }

  @Test func `every text column of every table is hostile here`() throws {
    let contents = try filled().workshop.workspace.contents()
    // What is said of a day that is run is a word among few, and codes.
    for kind in TableKind.allCases where kind != .passings {
      let table = contents.table(of: kind, in: .french)
      for (column, definition) in table.columns.enumerated() {
        switch definition.kind {
        case .text, .sentences, .list: break
        default: continue
        }
        let isFilled = table.rows.contains { $0[column].contains("<script>alert") }
        // A frieze's own name is a reference.
        // What marks are told by is read, or refused.
        let isCode =
          ["frieze", "card"].contains(definition.key)
          || kind == .passings && definition.key != "team"
        #expect(isFilled || isCode, "\(kind).\(definition.key)")
      }
    }
  }

  @Test func `no page of the table obeys it, and pages do show it`() async throws {
    let knock = try filled()
    let names = try await knock.furnish()
    let contents = try knock.workshop.workspace.contents()
    let references = TableKind.allCases.filter { $0.letters != nil }.flatMap {
      contents.table(of: $0, in: .french).rows.compactMap(\.first)
    }
    var shown: Set<String> = []
    for route in RouteTable.all where route.method == .get {
      let begins = "/" + (route.path.split(separator: "/").first.map(String.init) ?? "")
      let addresses = route.addresses { name in
        switch name {
        case ":id": [names[begins] ?? "x"]
        case ":reference": references
        default: Route.candidates[name] ?? []
        }
      }
      for address in addresses {
        let answer = try await knock.ask(address)
        let type = answer.headers[.contentType] ?? ""
        guard type.hasPrefix("text/html") || type.hasPrefix("image/svg") else { continue }
        check(answer.body, address)
        #expect(answer.status < 500, "\(address)")
        for match in answer.body.matches(of: /&lt;script&gt;alert\([^a-z]{1,8}([a-z]+\.[a-zA-Z]+)/)
        {
          shown.insert(String(match.1))
        }
      }
    }
    // What has a page of its own shows every text column there.
    for table in Self.tables where table.kind.letters != nil {
      for (key, cell) in zip(table.heads, table.rows[0]) where cell == "§" {
        #expect(shown.contains("\(table.kind).\(key)"), "\(table.kind).\(key) is shown nowhere")
      }
    }
  }

  @Test func `no page obeys what its address asks, either`() async throws {
    let knock = try Knock()
    let asked = Form.encoded(Self.hostile("address"))
    let fields = [
      "q", "find", "said", "role", "area", "kind", "only", "before", "page", "back", "kept", "done",
      "since", "sheet", "printer", "key", "name", "margin", "on", "month", "theme",
    ]
    let query = fields.map { "\($0)=\(asked)" }.joined(separator: "&")
    for address in try await knock.pages() {
      check(try await knock.ask("\(address)?\(query)").body, address)
    }
    for route in RouteTable.all where route.method == .get && route.path.contains(":") {
      let address = route.addresses { _ in [asked] }[0]
      check(try await knock.ask(address).body, address)
    }
  }

  @Test func `no form that is refused obeys what was typed in it`() async throws {
    let knock = try filled()
    let typed = Form.encoded(Self.hostile("typed"))
    let fields = [
      "words", "name", "title", "statement", "reason", "facts", "when", "day", "place", "profile",
      "kind", "state", "by", "theme", "owner", "ours", "theirs", "to", "what", "do", "area", "back",
      "person", "pieces", "verbatim", "stance", "counted", "atLeast", "contact", "printer",
      "across",
    ]
    let form = fields.map { "\($0)=\(typed)" }.joined(separator: "&")
    let references = ["V-0001", "H-01", "P-01", "E-01", "PE-01", "R-01", "O-01"]
    for route in RouteTable.all where route.method == .post && !route.takesFiles {
      let addresses = route.addresses {
        $0 == ":reference" ? references : Route.candidates[$0]?.prefix(8).map { $0 } ?? []
      }
      for address in addresses {
        for token in [Knock.token, "périmé"] {
          let answer = try await knock.ask(
            address, by: .post, form: "token=\(Form.encoded(token))&\(form)")
          let type = answer.headers[.contentType] ?? ""
          if type.hasPrefix("text/html") { check(answer.body, "POST \(address)") }
        }
      }
    }
  }

  @Test("no print for a browser obeys it", arguments: PrintKind.allCases)
  func prints(kind: PrintKind) throws {
    let workshop = try filled().workshop
    var options = PrintOptions(day: Day(2019, 1, 1) ?? workshop.today)
    options.format = .html
    for print in try workshop.print(kind, options) {
      check(String(decoding: print.bytes, as: UTF8.self), print.name)
    }
  }

  @Test func `markup goes into a page unescaped through one door, the frame's own`() throws {
    let folder = Knock.furnishings.assets.appending(path: "site/templates")
    for name in try Templates(in: folder).names {
      let text = try String(contentsOf: folder.appending(path: "\(name).mustache"), encoding: .utf8)
      let doors = text.matches(of: /\{\{\{[^}]*\}?\}?\}?|\{\{\s*&[^}]*\}\}/).map { String($0.0) }
      #expect(doors == (name == "frame" ? ["{{{main}}}"] : []), "\(name)")
      // Another kind of content or of braces would open others.
      #expect(!text.contains(/\{\{\s*[=%]/), "\(name)")
    }
  }
}
