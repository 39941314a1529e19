import Entities
import Foundation
import GRDB
import HTTPTypes
import Interchange
import People
import Testing
import Words
import Workbench

@testable import Site
@testable import Storage

@Suite("Signs that no file can hold") struct SignsAtTheDoorTests {
  private static let sign = "\u{2}"

  /// Every text of every table, as SQLite keeps it.
  private func holdsSign(_ knock: Knock) throws -> [String] {
    try knock.workshop.workspace.writer.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'")
      return try tables.flatMap { table in
        let columns = try db.columns(in: table).map(\.name)
        return try columns.filter { column in
          try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM \"\(table)\" WHERE instr(\"\(column)\", char(2)) > 0 "
              + "OR instr(\"\(column)\", '\\u0002') > 0") ?? 0 > 0
        }.map { "\(table).\($0)" }
      }
    }
  }

  @Test func `are kept from no field of any form of any page`() async throws {
    let knock = try Knock()
    var walked: Set<String> = []
    for page in try await knock.pages() + Walked.states {
      for form in BrowsedForm.all(in: try await knock.ask(page).body) {
        for (name, _) in form.texts where walked.insert("\(form.action) \(name)").inserted {
          var filled = form
          for (other, _) in form.texts where form.value(other)?.isEmpty == true {
            filled.fill(other, "1")
          }
          filled.fill(name, "Avant\(Self.sign)après")
          let answer = try await knock.ask(form.action, by: .post, form: filled.encoded)
          #expect(answer.status < 500, "\(form.action) \(name)")
          let held = try holdsSign(knock)
          try #require(held == [], "\(form.action) \(name): \(answer.status) \(held)")
        }
      }
    }
    #expect(walked.count > 100, "\(walked.count)")
    let routes = Set(walked.map { String($0.prefix { $0 != " " }.prefix { $0 != "?" }) })
    for route in ["/friezes", "/wall", "/plan/J-01", "/settings/words", "/settings/contact"] {
      #expect(routes.contains(route), "\(route)")
    }
  }

  @Test(
    "are refused with the place where they are",
    arguments: [
      ("/friezes", "title=Une%02frise&stages=Avant"),
      ("/friezes", "title=Une+frise&stages=Une%02+lettre%0AAutre"),
      ("/wall", "wall=Une%02+colonne+:+V-0001"),
      ("/plan/J-02", "do=add&add-title=Une%02s%C3%A9quence&add-minutes=5"),
      ("/plan/J-02", "do=add&add-title=Dire&add-minutes=5&add-instruction=Une%02consigne"),
      ("/plan/J-02", "do=day&day-item=2017-07-12&day-rooms=Une%02salle"),
      ("/plan/J-02", "do=team&team-item=A&team-room=Une%02salle"),
      ("/plan/J-02", "do=team&team-item=Une%02"),
    ])
  func refused(path: String, form: String) async throws {
    let knock = try Knock()
    let acts = try knock.workshop.workspace.actCount()
    let answer = try await knock.ask(path, by: .post, form: "token=\(Knock.token)&\(form)")
    #expect(answer.status == 422)
    #expect(answer.body.contains("U+0002") && answer.body.contains(/juste après «.Une.»/))
    #expect(try knock.workshop.workspace.actCount() == acts)
  }

  @Test func `are told by their line in a long text, and by the words before them`() async throws {
    let knock = try Knock(withSample: false)
    let long = "Une ligne%0A".repeated(4) + "et+puis+on+rappelle+le+jeudi%02+toujours"
    let answer = try await knock.ask(
      "/write/verbatim", by: .post, form: "token=\(Knock.token)&words=\(long)")
    #expect(answer.status == 422)
    #expect(answer.body.contains("à la ligne 5, juste après"))
    #expect(answer.body.contains("on rappelle le jeudi"))
  }

  @Test func `leave what is typed in its form, whatever let them through that far`() async throws {
    let knock = try Knock()
    let fault = WorkspaceFault.unkeepable(try #require("a\u{2}".unkeepableSign), in: "V-0001")
    #expect(fault.isOfWords && fault.said(in: .french).contains("V-0001"))
    #expect(throws: WorkspaceFault.self) {
      try knock.workshop.replan(
        "J-02", PlanRequest(.add, ["Une\u{2}séquence"], ["minutes": "5"]))
    }
    #expect(throws: WorkspaceFault.self) {
      try Workspace.inMemory(
        title: "a\u{2}b", mint: knock.server.premises.mint, at: Knock.now)
    }
    #expect(throws: WorkspaceFault.self) {
      try knock.workshop.workspace.set { $0.contact = "a\u{2}" }
    }
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
