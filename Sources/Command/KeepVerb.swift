import ArgumentParser
import People
import Storage
import Words
import Workbench

struct KeepVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "keep", abstract: Speech.verb("keep"))
  }
  @Argument(help: Speech.help("file"), completion: .file(extensions: ["etabli"])) var file: String
  @Argument(help: Speech.help("cardReference")) var references: [String]
  @Option(help: Speech.help("author")) var author: String?
  @OptionGroup(title: Speech.wording.help.everywhere) var surroundings: Surroundings

  func run() throws {
    let workshop = try surroundings.workshop(file, author: author ?? "")
    defer { try? workshop.workspace.close() }
    for reference in references {
      do {
        let kept = try workshop.keep(reference).reference
        let isOrientation = try workshop.told(reference).reference.kind == .hypothesis
        Voice.say(workshop.wording.keptCards.kept(kept.description, isOrientation))
      } catch let refusal as CardRefusal {
        // Whoever asks twice has what they asked for.
        Voice.say(refusal.said(in: workshop.wording))
      }
    }
  }
}
