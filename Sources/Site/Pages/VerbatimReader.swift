import Atelier
import Interchange
import People
import Words
import Workbench

extension Visit {
  /// The words chosen in the grid: what they are about, what they may serve, what became of them.
  ///
  /// Nothing where none is chosen, or where they are not there any more.
  func reader(_ reference: Reference?, in list: VoiceList) throws -> Any {
    guard let reference, let found = try? workshop.voice(reference.description) else {
      return false
    }
    let voice = found.voice
    let place = list.voices.firstIndex { $0.reference == reference }
    return model(voice).merging([
      "back": here, "shut": path(with: ["open": ""]),
      "earlier": place.map { $0 > 0 ? neighbour($0 - 1, list) : false } ?? false,
      "later": place.map { $0 + 1 < list.voices.count ? neighbour($0 + 1, list) : false }
        ?? false,
      "change": voice.words == nil ? false : changing(.verbatim, reference) as Any,
      "own": voice.themes.map {
        ["name": $0, "remove": language.typeset(wording.desk.removeThemeFrom($0))] as Model
      },
      "isSmallGroup": found.isSmallGroup, "near": try near(voice),
      "isBare": voice.words == nil, "trail": trail(found),
    ]) { _, own in own }
  }

  private func neighbour(_ place: Int, _ list: VoiceList) -> Any {
    path(with: ["open": list.voices[place].reference.description])
  }

  /// What the words serve or could, each with the ties that one press makes or takes off.
  private func near(_ voice: ShownVerbatim) throws -> [Model] {
    let words = wording.siteSense
    return try workshop.near(voice.reference.description).map { thing in
      [
        "link": link(thing.reference), "words": spoken.typeset(thing.words),
        "what": voice.reference.description, "to": thing.reference.description,
        "ties": thing.ties.map { tie in
          [
            "code": tie == thing.tie ? "unlink" : tie.rawValue,
            "name": language.typeset(words.ties[tie.rawValue] ?? ""), "isHeld": tie == thing.tie,
            "about": thing.reference.description,
          ] as Model
        },
      ]
    }
  }

  /// What became of some words, in one line: each thing they led to, once.
  private func trail(_ found: VoicePage) -> [Model] {
    var told: [Reference] = []
    func walk(_ nodes: [ToldTrace.Node]) {
      for node in nodes where told.count < 6 {
        if !told.contains(node.reference) { told.append(node.reference) }
        walk(node.branches)
      }
    }
    walk(found.trace.below)
    return told.map { ["link": link($0)] }
  }
}
