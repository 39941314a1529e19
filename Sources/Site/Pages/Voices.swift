import Foundation
import People
import Words
import Workbench

extension Visit {
  /// Someone's words and what is known of them, as templates show them.
  ///
  /// - Parameter isPicked: beside a box to tick.
  func model(_ voice: ShownVerbatim, isPicked: Bool = false) -> Model {
    let words = wording.sitePages
    return [
      "reference": voice.reference.description, "path": path(of: voice.reference) ?? "",
      "words": voice.words.map { spoken.quoted($0) } ?? language.typeset(wording.trace.withheld),
      "isWithheld": voice.words == nil, "isPicked": isPicked,
      "speaker": voice.speaker.isEmpty ? language.typeset(words.unknownSpeaker) : voice.speaker,
      "moment": shown(voice.moment), "isKey": voice.isKey,
      "themes": voice.themes.map { ["name": $0, "path": themePath($0)] },
      "isUntagged": voice.themes.isEmpty,
      "answers": link(voice.answers),
      "uses": voice.uses.map(link), "untie": false, "open": false, "isOpen": false,
    ]
  }

  /// A reference as a small coloured link; only a name where it has no page.
  func link(_ reference: Reference?) -> Any {
    guard let reference else { return false }
    return [
      "reference": reference.description, "path": path(of: reference) ?? false as Any,
      "family": family(of: reference.kind),
    ] as Model
  }

  /// The page of a thing, or the trace that speaks of it.
  func path(of reference: Reference) -> String? {
    switch reference.kind {
    case .verbatim: "/verbatim/\(reference)"
    case .hypothesis: "/hypotheses/\(reference)"
    case .prototype: "/prototypes/\(reference)"
    case .encounter: "/encounters/\(reference)"
    case .debrief: "/debriefs/\(reference)"
    case .frieze: "/friezes/\(reference)"
    case .person: "/people/\(reference)"
    case .astonishment: "/astonishments/\(reference)"
    case .finding: "/findings/\(reference)"
    case .offer, .ask: "/board/\(reference)"
    case .occasion: "/programme/\(reference)"
    case .card: "/trace/\(reference)"
    default: nil
    }
  }

  func family(of kind: Reference.Kind) -> String {
    switch kind {
    case .verbatim: "verbatim"
    case .astonishment, .finding: "astonishment"
    case .hypothesis: "hypothesis"
    case .prototype: "prototype"
    case .offer, .ask, .member: "network"
    default: "plan"
    }
  }

  private func themePath(_ theme: String) -> String { "/verbatim?theme=\(Form.encoded(theme))" }

  /// Words for a section that is left out when there are none.
  func shown(_ words: String) -> Any { words.isEmpty ? false : language.typeset(words) as Any }
  /// The same of what people wrote, in their own language.
  func written(_ words: String) -> Any { words.isEmpty ? false : spoken.typeset(words) as Any }
}
