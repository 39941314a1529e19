import ArgumentParser
import Foundation
import Storage
import Words
import Workbench

struct MergeVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "merge", abstract: Speech.verb("merge"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("other")) var other: String
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.workshop(file, author: author ?? "")
    defer { try? workshop.workspace.close() }
    let url = Surroundings.workspace(other)
    if workshop.workspace.isUnder(url) {
      throw WorkspaceFault.sameFile(file: url.lastPathComponent, for: .merging)
    }
    let other = try Workspace.reading(
      at: url, mint: Surroundings.mint, scratch: surroundings.scratchFolder)
    for notice in other.notices { Voice.complain(notice.said(in: workshop.wording)) }
    defer { try? other.close() }
    for line in try workshop.merge(other, file: file) { Voice.say(line) }
    try surroundings.keepRegister(of: workshop)
  }
}

struct SettleVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "settle", abstract: Speech.verb("settle"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("settled")) var reference: String?
  @Argument(help: Speech.help("field")) var field: String?
  @Flag(help: Speech.help("keep")) var keep = false
  @Option(help: Speech.help("take")) var take: Int?
  @Flag(help: Speech.help("join")) var join = false
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup var surroundings: Surroundings

  func validate() throws {
    if reference == nil || join { return }
    guard field != nil else {
      throw ValidationError("Missing expected argument '<\(Speech.value("field"))>'")
    }
    guard keep != (take != nil) else {
      throw ValidationError("Missing expected argument '--keep | --take'")
    }
  }

  func run() throws {
    let workshop = try surroundings.workshop(
      file, author: author ?? "", toRead: reference == nil && !join)
    defer { try? workshop.workspace.close() }
    if join {
      for line in try workshop.joinDoubles().said { Voice.say(line) }
      return
    }
    guard let reference, let field else {
      for line in try workshop.disputes(file: file) + workshop.doubles() { Voice.say(line) }
      return
    }
    Voice.say(try workshop.settle(reference, field, taking: take))
  }
}
