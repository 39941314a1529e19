import Entities
import Foundation
import HTTPTypes
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("The file under the site") struct SiteGroundTests {
  private func inFolder(
    _ language: Language = .french, _ work: (URL, Knock) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ground-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "essai.etabli")
    let knock = try Knock(language, at: file)
    try await work(file, knock)
    try knock.workshop.workspace.close()
  }

  private func isLocked(_ inode: Int) throws -> Bool {
    let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
    return locks.split(separator: "\n").contains {
      $0.contains(" \(ProcessInfo.processInfo.processIdentifier) ") && $0.contains(":\(inode) ")
    }
  }

  private func moved(_ file: URL) throws {
    try FileManager.default.moveItem(
      at: file, to: file.deletingLastPathComponent().appending(path: "ailleurs.etabli"))
  }

  @Test func `no page lets go of the locks on the file`() async throws {
    try await inFolder { file, knock in
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      let inode = try #require(attributes[.systemFileNumber] as? Int)
      _ = try await knock.ask("/settings/backups", by: .post, form: "token=\(Knock.token)")
      let backup = try #require(try knock.workshop.backups().first?.name)
      for route in RouteTable.all {
        let path = route.addresses { name in
          name == ":name" && route.path.contains("backups")
            ? [Form.encoded(backup)] : Route.candidates[name]?.prefix(1).map { $0 } ?? []
        }[0]
        let form = route.method == .post ? "token=\(Knock.token)" : nil
        let answer = try await knock.ask(path, by: route.method, form: form)
        #expect(answer.status < 500, "\(route.method) \(route.path)")
        #expect(try isLocked(inode), "\(route.method) \(route.path)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `once it has moved every page says so and offers a copy, and nothing is kept`(
    language: Language
  ) async throws {
    try await inFolder(language) { file, knock in
      let english = language == .english
      let before = try await knock.ask("/verbatim")
      #expect(!before.body.contains("open-copy"))
      try moved(file)
      let acts = try knock.workshop.workspace.acts().count
      for page in ["/", "/verbatim", "/settings", "/nowhere"] {
        let answer = try await knock.ask(page)
        #expect(answer.body.contains("ailleurs.etabli"), "\(page)")
        #expect(answer.body.contains("action=\"/open-copy\""), "\(page)")
      }
      let refused = try await knock.ask(
        "/debriefs", by: .post, form: "token=\(Knock.token)&day=2024-03-12&words=Mot")
      #expect(refused.status == 409)
      #expect(refused.body.contains(english ? "is not saved" : "n’est pas enregistré"))
      #expect(try knock.workshop.workspace.acts().count == acts)
      let copied = try await knock.ask("/open-copy", by: .post, form: "token=\(Knock.token)")
      #expect(copied.status == 200 && copied.body.contains("essai (ouvert, 2018-02-16).etabli"))
      let again = try await knock.ask("/open-copy", by: .post, form: "token=\(Knock.token)")
      #expect(again.body.contains("essai (ouvert, 2018-02-16).etabli"))
      let folder = file.deletingLastPathComponent().path
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.filter { $0.contains("ouvert") }.count == 1)
      let visitor = try await knock.ask("/", as: .visitor)
      #expect(!visitor.body.contains("ailleurs"))
    }
  }

  @Test(arguments: Language.allCases)
  func `a page of refusal holds the words that were sent, and sends them again`(
    language: Language
  ) async throws {
    try await inFolder(language) { file, knock in
      let away = file.deletingLastPathComponent().appending(path: "ailleurs.etabli")
      var form = try #require(try await knock.form(of: "/debriefs", to: "/debriefs"))
      form["words"] = "Ce soir, « on » a ri & pleuré"
      try moved(file)
      let refused = try await knock.ask("/debriefs", by: .post, form: form.encoded)
      #expect(refused.status == 409)
      #expect(refused.body.contains("a ri &amp; pleuré"))
      try FileManager.default.moveItem(at: away, to: file)
      let again = try #require(SentForm(in: refused.body, to: "/debriefs"))
      let kept = try await knock.ask("/debriefs", by: .post, form: again.encoded)
      #expect(kept.status == 303)
      let written = try knock.workshop.workspace.contents().debriefs.map(\.words)
      #expect(written.filter { $0 == "Ce soir, « on » a ri & pleuré" }.count == 1)
    }
  }

  @Test func `a form with a file comes back with its words, and says which file to choose again`()
    async throws
  {
    try await inFolder { file, knock in
      let away = file.deletingLastPathComponent().appending(path: "ailleurs.etabli")
      try moved(file)
      let refused = try await knock.send(
        Data("<svg/>".utf8), named: "facade.svg", to: "/settings/logos",
        with: ["owner": "La Ville, « service »"], as: "logo")
      #expect(refused.status == 409 && refused.body.contains(/à choisir de nouveau\W+facade\.svg/))
      #expect(refused.body.contains("La Ville, « service »"))
      let resuming = try #require(SentForm(in: refused.body, to: "/settings/logos"))
      try FileManager.default.moveItem(at: away, to: file)
      let again = try await knock.send(resuming, to: "/settings/logos")
      #expect(again.body.contains(/Choisissez à nouveau ce fichier\W+facade\.svg/))
      let form = try #require(SentForm(in: again.body, to: "/settings/logos"))
      #expect(form["owner"] == "La Ville, « service »")
    }
  }

  @Test(arguments: Language.allCases)
  func `written over, every form is refused in words, with those that were sent`(
    language: Language
  ) async throws {
    try await inFolder(language) { file, knock in
      try knock.workshop.workspace.settle()
      Rest(of: knock.workshop.workspace).look(at: Knock.now)
      try outside("printf x | dd of=\(file.path) bs=1 seek=200 conv=notrunc 2>/dev/null")
      let acts = language == .english ? "Another program wrote" : "Un autre programme a écrit"
      for route in RouteTable.all where route.method == .post && !route.readsNothing {
        let path = route.addresses { Route.candidates[$0]?.prefix(1).map { $0 } ?? [] }[0]
        for words in ["", "&words=Un+mot+rare"] {
          let answer = try await knock.ask(
            path, by: .post, form: "token=\(Knock.token)" + words)
          #expect(answer.status == 409, "\(path)\(words)")
          #expect(answer.body.contains(acts), "\(path)\(words)")
          #expect(answer.body.contains("action=\"/open-copy\""), "\(path)\(words)")
          #expect(words.isEmpty || answer.body.contains("Un mot rare"), "\(path)")
        }
      }
    }
  }

  private func outside(_ line: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-ec", line]
    try process.run()
    process.waitUntilExit()
  }
}
