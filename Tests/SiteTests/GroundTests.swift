import Foundation
import HTTPTypes
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
        let path = route.path.replacing(":reference", with: "V-0012").replacing(":id", with: "x")
          .replacing("backups/:name", with: "backups/\(Form.encoded(backup))")
          .replacing(":name", with: "site.css").replacing(":table", with: "verbatim")
          .replacing(":kind", with: "forms").replacing(":kit", with: "residence")
          .replacing(":deck", with: "questions").replacing(":page", with: "1.svg")
          .replacing(":language", with: "fr").replacing(":number", with: "1")
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
}
