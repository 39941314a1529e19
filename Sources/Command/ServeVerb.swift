import ArgumentParser
import Foundation
import Site
import Storage
import Words
import Workbench

struct ServeVerb: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "serve", abstract: Speech.verb("serve"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Option(help: Speech.help("port")) var port = 8765
  @OptionGroup var surroundings: Surroundings

  func run() async throws {
    guard (1...65_535).contains(port) else {
      throw Trouble.unknownWord(String(port), argument: "--port", known: ["1…65535"])
    }
    let workshop = try surroundings.workshop(file)
    defer { try? workshop.workspace.close() }
    let premises = try Premises(
      workspace: workshop.workspace, furnishings: workshop.furnishings, mint: Surroundings.mint,
      language: surroundings.language == nil ? nil : Speech.wording.language,
      now: { Date() }, today: { Surroundings.day(of: Date()) }, zone: .current)
    let server = try SiteServer(premises, port: port)
    let greeting = workshop.wording.site.open(server.link)
    try await server.run { Voice.say(greeting) }
  }
}
