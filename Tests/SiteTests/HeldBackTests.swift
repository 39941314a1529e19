import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("Text typed when the session has ended") struct HeldBackTests {
  /// Pages with a form, and where it is sent.
  static let forms: [(page: String, action: String)] = [
    ("/write/verbatim", "/write/verbatim"), ("/write/verbatim/V-0012", "/write/verbatim/V-0012"),
    ("/write/people/PE-01", "/write/people/PE-01"), ("/write/calendar", "/write/calendar"),
    ("/write/hypotheses/H-07?back=/hypotheses/H-07", "/write/hypotheses/H-07"),
    ("/encounters/new", "/encounters"), ("/encounters/R-01/quotes", "/encounters/R-01/quotes"),
    ("/debriefs", "/debriefs"), ("/board/new?kind=ask", "/board/new"),
    ("/people/PE-01", "/people/PE-01/consents"),
    ("/prototypes/P-04", "/prototypes/P-04/learning"),
    ("/prototypes/P-04", "/prototypes/P-04/threshold"),
    ("/prototypes/P-04", "/prototypes/P-04/feedback"),
    ("/prototypes/P-04", "/prototypes/P-04/move"), ("/hypotheses/H-07", "/hypotheses/H-07/move"),
    ("/hypotheses/H-07", "/hypotheses/H-07/split"), ("/settings", "/settings/contact"),
    ("/settings", "/settings/words"), ("/verbatim", "/themes"),
    ("/people/PE-01/erasure", "/people/PE-01/erasure"),
  ]

  /// What nobody should have to type twice.
  static let text = "Il a dit, « c’est <b>long</b> & \"dur\" » ;\n\n  puis rien — 👩‍🔧 אבג"

  /// Every text of a form filled with something hard to carry.
  private func filled(_ knock: Knock, _ page: String, _ action: String) async throws -> SentForm {
    var form = try #require(try await knock.form(of: page, to: action), "\(page) \(action)")
    let machinery = ["token", "once", "back", "crossed", "state", "kind", "do"]
    for pair in form.pairs where !machinery.contains(pair.name) && !pair.name.hasPrefix("seen-") {
      let isLong = ["words", "notes", "facts", "learned", "resists", "pieces", "reason"]
        .contains { pair.name.hasSuffix($0) }
      if isLong { form[pair.name] = Self.text }
      if pair.value.isEmpty, !isLong,
        ["place", "by", "theme", "typed", "title", "name"]
          .contains(where: { pair.name.hasSuffix($0) })
      {
        form[pair.name] = "un « mot », & <d’autres>"
      }
    }
    return form
  }

  @Test(arguments: Language.allCases)
  func `comes back in its form, as it was`(language: Language) async throws {
    let knock = try Knock(language)
    let acts = try knock.workshop.workspace.acts().count
    for (page, action) in Self.forms {
      var form = try await filled(knock, page, action)
      form["token"] = "périmé"
      let from = "http://localhost" + page
      let held = try await knock.ask(
        action, by: .post, headers: [.referer: from], form: form.encoded)
      #expect(held.status == 403, "\(page)")
      let resuming = try #require(SentForm(in: held.body, to: action), "\(page)")
      let resumed = try await knock.send(resuming, to: action)
      #expect(resumed.status == 200, "\(page)")
      let again = try #require(SentForm(in: resumed.body, to: action), "\(page) \(action)")
      for pair in form.pairs where pair.name != "token" {
        let same = again.pairs.filter { $0.name == pair.name }.map(\.value)
        #expect(same.contains(pair.value), "\(page) \(action) \(pair.name)")
      }
      #expect(again.pairs.count == form.pairs.count, "\(page) \(action)")
      #expect(Secret.match(masked: again["token"] ?? "", Knock.token))
    }
    #expect(try knock.workshop.workspace.acts().count == acts)
  }

  @Test func `is kept on a page that says how to enter, for someone who is not in`() async throws {
    let knock = try Knock()
    let form = try await filled(knock, "/write/verbatim", "/write/verbatim")
    let held = try await knock.send(form, to: "/write/verbatim", as: .visitor)
    #expect(held.status == 403 && held.body.contains("etabli serve"))
    let resuming = try #require(SentForm(in: held.body, to: "/write/verbatim"))
    #expect(resuming["words"] == Self.text)
    // Still nobody: the page comes again, with all of it.
    let again = try await knock.send(resuming, to: "/write/verbatim", as: .visitor)
    #expect(again.status == 403)
    #expect(SentForm(in: again.body, to: "/write/verbatim")?["words"] == Self.text)
    // Once in, without the page it came from: found by where it is sent.
    let resumed = try await knock.send(resuming, to: "/write/verbatim")
    var filled = try #require(SentForm(in: resumed.body, to: "/write/verbatim"))
    #expect(filled["words"] == Self.text)
    filled["place"] = ""
    #expect(try await knock.send(filled, to: "/write/verbatim").status == 303)
  }

  @Test func `from another site is refused as before, whoever asks`() async throws {
    let knock = try Knock(withSample: false)
    for role in Caller.allCases {
      for extra in ["", "&resuming=/"] {
        let answer = try await knock.ask(
          "/write/verbatim", by: .post, as: role, headers: [.origin: "http://ailleurs.example"],
          form: "token=\(Knock.token)&words=Un" + extra)
        #expect(answer.status == 403 && !answer.body.contains("value=\"Un\""))
      }
    }
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `never writes by being resumed, whatever token it carries`() async throws {
    let knock = try Knock(withSample: false)
    for token in ["", "autre", Knock.token] {
      let answer = try await knock.ask(
        "/write/verbatim", by: .post, form: "token=\(token)&words=Un&resuming=/write/verbatim")
      #expect(answer.status == 200 && answer.body.contains("Un</textarea>"))
    }
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `says that files are to be picked again, and keeps none of them`() async throws {
    let knock = try Knock(withSample: false)
    let answer = try await knock.send(
      Data("mots\nUn\n".utf8), named: "logo.svg", to: "/settings/logos",
      with: ["owner": "La Ville, « service »"], token: "périmé", as: "logo")
    #expect(answer.status == 403)
    #expect(answer.body.contains(/Ce fichier est à choisir de nouveau\W+logo\.svg\./))
    #expect(answer.body.contains("La Ville, « service »"))
    let resuming = try #require(SentForm(in: answer.body, to: "/settings/logos"))
    let resumed = try await knock.send(resuming, to: "/settings/logos")
    #expect(SentForm(in: resumed.body, to: "/settings/logos")?["owner"] == "La Ville, « service »")
    // Beside the field, which says it to who does not see it too.
    #expect(
      resumed.body.contains(
        /"logo-hint again-logo"><span class="fault" id="again-logo">Choisissez à nouveau ce fichier\W+logo\.svg</
      ))
    let left = try FileManager.default.contentsOfDirectory(
      atPath: knock.server.premises.scratch.path)
    #expect(left.isEmpty, "\(left)")
  }

  @Test func `is still shown where its form is gone`() async throws {
    let knock = try Knock(withSample: false)
    let answer = try await knock.ask(
      "/write/verbatim/V-0099", by: .post, form: "token=x&words=Un+mot&resuming=/nowhere")
    #expect(answer.status == 200 && answer.body.contains("<li>Un mot</li>"))
  }
}
