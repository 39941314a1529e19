import ArgumentParser
import Foundation
import Storage
import Words
import Workbench

struct PersonVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "person", abstract: Speech.verb("person"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("who")) var who: String
  @Flag(help: Speech.help("json")) var json = false
  @Option(help: Speech.help("page")) var to: String?
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.reading(file)
    defer { try? workshop.workspace.close() }
    let holding = try workshop.holding(of: who)
    guard let to else { return Voice.say(json ? try holding.json() : holding.text) }
    let url = URL(filePath: to)
    try Output.checkOurs(url)
    try Output.keep(Data(holding.html.utf8), at: url)
    Voice.say(workshop.wording.command.made(to))
  }
}

struct EraseVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "erase", abstract: Speech.verb("erase"))
  }
  @Argument(help: Speech.help("file")) var file: String
  @Argument(help: Speech.help("forget")) var who: String?
  @Flag(help: Speech.help("foreseen")) var dryRun = false
  @Flag(help: Speech.help("namesToo")) var namesToo = false
  @Option(help: Speech.help("namesIn")) var namesIn: String?
  @Flag(help: Speech.help("obeyRegister")) var register = false
  @Flag(help: Speech.help("withdraw")) var withdraw = false
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup var surroundings: Surroundings

  func run() throws {
    if dryRun { return try foresee() }
    let workshop = try surroundings.workshop(
      file, author: author ?? "", honouringRegister: !register)
    defer { try? workshop.workspace.close() }
    if register {
      for line in try workshop.obeyRegister() { Voice.say(line) }
    } else {
      guard let who else { throw Trouble.nobodyToErase }
      let before = try workshop.hangingCards()
      for line in withdraw ? try workshop.withdraw(who) : try erase(who, workshop) {
        Voice.say(line)
      }
      for line in try workshop.toTakeDown(since: before, file: file) { Voice.say(line) }
    }
    try surroundings.keepRegister(of: workshop)
  }

  /// What would be done, and that nothing is.
  private func foresee() throws {
    let workshop = try surroundings.reading(file)
    defer { try? workshop.workspace.close() }
    let words = workshop.wording
    guard let who else {
      guard register else { throw Trouble.nobodyToErase }
      Voice.say(words.forgetting.registerWould(try askedByRegister()))
      return Voice.say(words.forgetting.nothingDone)
    }
    let lines =
      withdraw
      ? try workshop.foreseenWithdrawal(of: who)
      : workshop.told(try workshop.foreseen(who), file: file)
    for line in lines { Voice.say(line) }
    Voice.say(withdraw ? words.rights.nothingWithdrawn : words.forgetting.nothingDone)
  }

  /// What is still in the file, which no page shows any more.
  private func askedByRegister() throws -> Int {
    let url = Surroundings.workspace(file)
    let lying = try Workspace.reading(
      at: url, mint: Surroundings.mint, scratch: surroundings.scratchFolder)
    defer { try? lying.close() }
    return try lying.pending(try ErasedRegister(beside: url).forgotten())
  }

  /// The texts of others that hold the name are told before they are chosen from.
  private func erase(_ who: String, _ workshop: Workshop) throws -> [String] {
    let foreseen = try workshop.foreseen(who)
    let chosen = try namesIn.map { try workshop.namesOut(of: $0, for: foreseen) }
    if !foreseen.naming.isEmpty {
      for line in workshop.told(foreseen, file: nil) { Voice.say(line) }
    }
    return try workshop.erase(
      who, namesOut: namesToo ? .everywhere : chosen ?? .nowhere, file: file)
  }
}

extension Surroundings {
  /// Writes down beside the workspace what is erased in it.
  func keepRegister(of workshop: Workshop) throws {
    guard let (register, bytes) = try workshop.registerToKeep() else { return }
    try Output.keep(bytes, at: register.url)
  }

  /// The same, of what was erased before: that it cannot be done stops nothing, and is said.
  func completeRegister(of workshop: Workshop) {
    guard !workshop.workspace.isReadOnly, let file = workshop.workspace.url else { return }
    do {
      try keepRegister(of: workshop)
    } catch {
      let name = ErasedRegister(beside: file).url.lastPathComponent
      Voice.complain(workshop.wording.sitePeople.registerLate(name))
    }
  }
}
