import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Workbench

@testable import Site

@Suite("A form sent twice") struct SendingTests {
  private func count(_ knock: Knock) throws -> Int {
    try knock.workshop.workspace.contents().verbatim.count
  }

  private func filled(_ knock: Knock, _ words: String = "On rappelle") async throws -> SentForm {
    var form = try #require(try await knock.form(of: "/write/verbatim"))
    form["words"] = words
    return form
  }

  @Test func `is one act, and leads where the first led`() async throws {
    let knock = try Knock(withSample: false)
    let form = try await filled(knock)
    let answers = try await [1, 2, 3].asyncMap { _ in
      try await knock.send(form, to: "/write/verbatim").headers[.location]
    }
    #expect(answers[0]?.contains("?done=") == true && Set(answers).count == 1)
    #expect(try count(knock) == 1)
  }

  @Test func `at the same moment is one act too`() async throws {
    let knock = try Knock(withSample: false)
    let form = try await filled(knock)
    let places = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<12 {
        group.addTask { try await knock.send(form, to: "/write/verbatim").headers[.location] }
      }
      return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(places.count == 1)
    #expect(try count(knock) == 1)
  }

  @Test func `through the other button is still the same words written once`() async throws {
    let knock = try Knock(withSample: false)
    var form = try await filled(knock)
    _ = try await knock.send(form, to: "/write/verbatim")
    form["do"] = "again"
    _ = try await knock.send(form, to: "/write/verbatim")
    #expect(try count(knock) == 1)
  }

  @Test func `with other words is another one`() async throws {
    let knock = try Knock(withSample: false)
    var form = try await filled(knock)
    _ = try await knock.send(form, to: "/write/verbatim")
    form["words"] = "On ne rappelle pas"
    _ = try await knock.send(form, to: "/write/verbatim")
    #expect(try count(knock) == 2)
  }

  @Test func `opened again with the same words, as browsers do going back, asks before it writes`()
    async throws
  {
    let knock = try Knock(withSample: false)
    _ = try await knock.send(try await filled(knock, "Oui."), to: "/write/verbatim")
    let twin = try await knock.send(try await filled(knock, "Oui."), to: "/write/verbatim")
    #expect(twin.status == 409 && twin.body.contains("V-0001"))
    #expect(try count(knock) == 1)
    let insisting = try #require(SentForm(in: twin.body, to: "/write/verbatim"))
    for _ in 1...2 {
      #expect(try await knock.send(insisting, to: "/write/verbatim").status == 303)
    }
    #expect(try count(knock) == 2)
    // What was undone is not in the way of being written.
    for _ in 1...2 {
      let last = try #require(try knock.workshop.workspace.lastStanding())
      _ = try knock.workshop.undo(last.id)
    }
    let form = try await filled(knock, "Oui.")
    #expect(try await knock.send(form, to: "/write/verbatim").status == 303)
    #expect(try count(knock) == 1)
  }

  @Test func `once refused and mended is written`() async throws {
    let knock = try Knock(withSample: false)
    var form = try await filled(knock)
    form["when"] = "le 45 juin"
    let refused = try await knock.send(form, to: "/write/verbatim")
    #expect(refused.status == 422)
    #expect(try await knock.send(form, to: "/write/verbatim").status == 422)
    var again = try #require(SentForm(in: refused.body, to: "/write/verbatim"))
    again["when"] = "juin 2017"
    #expect(try await knock.send(again, to: "/write/verbatim").status == 303)
    #expect(try count(knock) == 1)
  }

  @Test func `after it was undone says so, writes nothing, and can be written when asked`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let form = try await filled(knock, "On rappelle, « vite »")
    let place = try #require(
      try await knock.send(form, to: "/write/verbatim").headers[.location])
    let act = try #require(place.split(separator: "=").last)
    _ = try await knock.ask("/acts/\(act)/undo", by: .post, form: "token=\(Knock.token)")
    let again = try await knock.send(form, to: "/write/verbatim")
    #expect(again.status == 409 && again.body.contains("déjà été envoyé"))
    #expect(again.body.contains("On rappelle, « vite »"))
    #expect(try count(knock) == 0)
    let held = try #require(SentForm(in: again.body, to: "/write/verbatim"))
    let resumed = try await knock.send(held, to: "/write/verbatim")
    #expect(try count(knock) == 0)
    let filled = try #require(SentForm(in: resumed.body, to: "/write/verbatim"))
    #expect(filled["words"] == "On rappelle, « vite »")
    #expect(try await knock.send(filled, to: "/write/verbatim").status == 303)
    #expect(try count(knock) == 1)
  }

  @Test func `every form of every page has a name of its own, even on a page kept and shown again`()
    async throws
  {
    let knock = try Knock()
    var names: Set<String> = []
    var count = 0
    let addresses = try await knock.pages() + Walked.states
    for address in addresses + addresses {
      let body = try await knock.ask(address).body
      let forms = body.matches(of: /<form [^>]*method="post"[\s\S]*?<\/form>/).map { $0.0 }
      for form in forms {
        let own = form.matches(of: /name="once" value="([^"]+)"/).map { String($0.1) }
        #expect(own.count == 1, "\(address)")
        names.formUnion(own)
        count += 1
      }
    }
    #expect(count > 200 && names.count == count)
  }

  @Test func `is remembered when the program starts again, and for a month`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "Essai.etabli")
    try Sessions(beside: file).remember("abc", leadingTo: "/x?done=1", on: Knock.now)
    let later = try Sessions(beside: file)
    #expect(try later.place(of: "abc") == "/x?done=1")
    #expect(try later.place(of: "abd") == nil)
    try later.remember(
      "def", leadingTo: "/y", on: Knock.now.addingTimeInterval(Sessions.lifetime + 1))
    #expect(try later.place(of: "abc") == nil && later.place(of: "def") == "/y")
  }

  @Test func `a file sent again waits once`() async throws {
    let knock = try Knock(withSample: false)
    let name = try #require(try await knock.form(of: "/import"))["once"]
    let fields = ["once": try #require(name)]
    let places = try await [1, 2].asyncMap { _ in
      try await knock.send(
        Data("mots\nUn\n".utf8), named: "verbatim.csv", to: "/import", with: fields
      ).headers[.location]
    }
    #expect(places[0]?.hasPrefix("/import/") == true && places[0] == places[1])
  }
}

extension Array {
  fileprivate func asyncMap<Value>(_ work: (Element) async throws -> Value) async throws -> [Value]
  {
    var values: [Value] = []
    for element in self { values.append(try await work(element)) }
    return values
  }
}
