import ArgumentParser
import Words
import Workbench

struct DoctorVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "doctor", abstract: Speech.verb("doctor"))
  }
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let furnishings = try surroundings.furnishings()
    let health = Health(furnishings: furnishings, wording: Speech.wording)
    Voice.say("Établi \(Etabli.version)")
    for line in health.lines { Voice.say(line) }
    if !health.isSound { throw ExitCode(1) }
    Voice.say(Speech.wording.command.allWell)
  }
}
