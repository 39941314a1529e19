import Atelier
import Interchange
import People
import Words
import Workbench

/// Something typed on a prototype's page that could not be kept.
struct RefusedPrototype {
  /// « threshold », « feedback »…
  let form: String
  let cells: [String: String]
  let faults: [TypedRefusal.Fault]
}

/// What of a prototype is written where it is read.
enum PrototypePart: String, CaseIterable, Sendable {
  case threshold, learning, request, decision

  var keys: [String] {
    switch self {
    case .threshold: ["counted", "atLeast", "outOf", "result"]
    case .learning: ["learned", "resists"]
    case .request: ["asked", "committee"]
    case .decision: ["answer", "reason"]
    }
  }
  var verb: String {
    switch self {
    case .threshold: "threshold"
    case .learning: "learn"
    case .request: "request"
    case .decision: "decide"
    }
  }
}

extension Visit {
  /// Keeps a part of a prototype, or shows it again beside what is wrong.
  func keep(_ part: PrototypePart) throws -> Reply {
    guard let reference = Reference(parameter("reference")) else { throw SiteFault.noSuchPage }
    let page = safe("/prototypes/\(reference)")
    return try change(
      .prototypes, reference, part.keys, prefix: "\(part.rawValue)-", back: page
    ) { row in
      do {
        return .goTo(after(try workshop.write([row], as: part.verb).act, at: page))
      } catch let refusal as TypedRefusal {
        return try prototypePage(
          refused: RefusedPrototype(form: part.rawValue, cells: row.cells, faults: refusal.faults))
      }
    }
  }

  /// Keeps words just heard, or words collected already, as feedback.
  func keepFeedback() throws -> Reply {
    let text = parameter("reference")
    guard let stance = Feedback.Stance(rawValue: form["stance"]) else {
      throw SiteFault.unreadableForm
    }
    let back = safe("/prototypes/\(text)")
    if let verbatim = Reference(form["verbatim"]) {
      return .goTo(after(try workshop.hear(verbatim, of: text, as: stance), at: back))
    }
    let row = typed(.verbatim, nil, Self.heardKeys, prefix: "heard-")
      .adding(["when": workshop.today.description])
    do {
      return .goTo(after(try workshop.hear(row, of: text, as: stance), at: back))
    } catch let refusal as TypedRefusal {
      return try prototypePage(
        refused: RefusedPrototype(form: "feedback", cells: row.cells, faults: refusal.faults))
    }
  }

  /// Chooses feedback, no longer, or takes it off.
  func changeFeedback() throws -> Reply {
    let text = parameter("reference")
    guard let verbatim = Reference(parameter("verbatim")) else { throw SiteFault.noSuchPage }
    let act =
      switch form["do"] {
      case "choose": try workshop.choose(verbatim, of: text, true)
      case "unchoose": try workshop.choose(verbatim, of: text, false)
      case "remove": try workshop.unhear(verbatim, of: text)
      default: throw SiteFault.unreadableForm
      }
    return .goTo(after(act, at: safe("/prototypes/\(text)")))
  }

  private static let heardKeys = ["words", "profile", "place"]

  /// The form that keeps words and the way they point in two taps.
  func hearing(_ found: PrototypePage, _ refused: RefusedPrototype?) throws -> Model {
    let words = wording.sitePrototypes
    let refused = refused?.form == "feedback" ? refused : nil
    let cells =
      refused?.cells ?? ["profile": found.lastHeard.profile, "place": found.lastHeard.place]
    let labels = [
      "heard-words": words.heardWords, "heard-profile": words.heardProfile,
      "heard-place": words.heardPlace,
    ]
    let fields = try fields(
      .verbatim, Self.heardKeys, prefix: "heard-", cells: cells, faults: refused?.faults ?? []
    ).map { field in
      var field = field
      (field.label, field.hint) = (labels[field.name] ?? field.label, "")
      return field
    }
    return [
      "path": "/prototypes/\(found.card.reference)/feedback", "fields": models(fields),
      "stances": stances(),
    ]
  }

  /// Words collected already that answer « ?find= ».
  func finding(_ found: PrototypePage) throws -> Model {
    let typed = query["find"]
    let reference = found.card.reference.description
    let hits = try workshop.heardChoices(of: reference, answering: typed)
    return [
      "path": "/prototypes/\(reference)", "typed": typed, "isAsked": !typed.isEmpty,
      "said": language.typeset(wording.sitePages.found(hits.count)),
      "keep": "/prototypes/\(reference)/feedback",
      "hits": hits.map { hit in
        model(hit.voice).merging([
          "verbatim": hit.voice.reference.description,
          "already": shown(
            hit.stance.map { stance in
              let name = wording.sitePrototypes.stanceButtons[stance.rawValue] ?? ""
              return wording.sitePrototypes.alreadyHeard(name.lowercased())
            } ?? ""),
          "stances": stances(but: hit.stance),
        ]) { own, _ in own }
      },
    ]
  }

  private func stances(but known: Feedback.Stance? = nil) -> [Model] {
    [Feedback.Stance.favourable, .resisting, .neutral].filter { $0 != known }.map {
      ["code": $0.rawValue, "name": wording.sitePrototypes.stanceButtons[$0.rawValue] ?? ""]
    }
  }

  /// The forms that write a prototype where it is read, by their names.
  func parts(_ found: PrototypePage, _ refused: RefusedPrototype?) throws -> Model {
    let reference = found.card.reference
    let cells = try workshop.row(.prototypes, reference.description).cells
    let forms = try PrototypePart.allCases.map { part -> (String, Any) in
      let refused = refused?.form == part.rawValue ? refused : nil
      let faults = refused?.faults ?? []
      let prefix = "\(part.rawValue)-"
      var fields = try fields(
        .prototypes, part.keys, prefix: prefix,
        cells: cells.merging(refused?.cells ?? [:]) { $1 }, faults: faults,
        seen: marks(.prototypes, cells, prefix: prefix))
      for index in fields.indices where fields[index].name == "request-committee" {
        fields[index].hint = wording.sitePrototypes.committeeHint
      }
      let form: Model = [
        "path": "/prototypes/\(reference)/\(part.rawValue)", "isOpen": refused != nil,
        "name": name(of: part), "fields": models(fields),
      ]
      return (part.rawValue, form.merging(refusal(faults)) { own, _ in own })
    }
    return Dictionary(forms) { first, _ in first }
  }

  private func name(of part: PrototypePart) -> String {
    let words = wording.sitePrototypes
    let name =
      switch part {
      case .threshold: words.setThreshold
      case .learning: words.writeLearning
      case .request: words.askDecision
      case .decision: words.giveDecision
      }
    return language.typeset(name)
  }
}
