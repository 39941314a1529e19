import ArgumentParser
import Foundation
import Storage
import Words
import Workbench

struct TraceVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trace", abstract: Speech.verb("trace"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(help: Speech.help("reference")) var reference: String
  @Flag(help: Speech.help("json")) var json = false
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.reading(file)
    defer { try? workshop.workspace.close() }
    if json { return Voice.say(try workshop.told(reference).json()) }
    for line in try workshop.trace(reference) { Voice.say(line) }
  }
}

extension ToldTrace {
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

struct CheckVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Speech.verb("check"))
  }
  @Argument(help: Speech.help("target")) var target: String
  @Option(help: Speech.help("servedOn")) var on: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let (findings, known) = try self.findings()
    for finding in findings + known { Voice.say(finding) }
    guard findings.isEmpty else { throw ExitCode(1) }
    Voice.say(Speech.wording.command.allWell)
  }

  /// What would go wrong, and what the team said it knows.
  private func findings() throws -> (wrong: [String], known: [String]) {
    if Surroundings.workspace(target).pathExtension == "etabli" {
      let workshop = try surroundings.reading(
        target, asOf: on.map { try Surroundings.written($0) })
      defer { try? workshop.workspace.close() }
      return (try workshop.check(), try workshop.checkKnown())
    }
    let bench = DeckBench(
      furnishings: try surroundings.furnishings(), wording: Speech.wording,
      now: Surroundings.now)
    return (try bench.check(kit: target), [])
  }
}
