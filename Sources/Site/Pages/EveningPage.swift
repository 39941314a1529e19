import HTTPTypes
import Interchange
import People
import Words
import Workbench

/// What a day leaves to look at together, and ten lines to key in what was said.
extension Visit {
  func eveningPage() throws -> Reply { try eveningPage([]) }

  /// Keeps every line that is filled, in one act, or shows them again beside what is wrong.
  func keepEvening() throws -> Reply {
    let lines = Self.eveningLines.map {
      EveningLine(about: form["about-\($0)"], words: form["line-\($0)"])
    }
    let evening = try workshop.evening(of: Day(query["of"]))
    guard lines.contains(where: { !$0.words.isEmpty || !$0.about.isEmpty }) else {
      return try eveningPage(lines, said: wording.evening.eveningNothing).refused
    }
    do {
      let kept = try workshop.keepEvening(
        lines, of: evening.day, team: evening.team,
        during: evening.during?.description ?? "")
      return .goTo(after(kept.act, at: eveningPath))
    } catch let faults as EveningFaults {
      return try eveningPage(lines, faults: faults.all, said: wording.evening.eveningWrong).refused
    } catch let unknown as UnknownReference {
      return try eveningPage(lines, said: unknown.said(in: wording)).refused
    } catch let refusal as TypedRefusal {
      let said = refusal.faults.map { $0.fact.asked(in: wording) }
      return try eveningPage(lines, said: said.joined(separator: " ")).refused
    }
  }

  private static let eveningLines = 1...10

  private var eveningPath: String {
    let of = query["of"]
    return safe("/debriefs/evening" + (Day(of) == nil ? "" : "?of=\(of)"))
  }

  private func eveningPage(
    _ lines: [EveningLine], faults: [EveningFault] = [], said: String = ""
  ) throws -> Reply {
    let words = wording.evening
    let evening = try workshop.evening(of: Day(query["of"]))
    return try page(
      "evening-page", title: words.eveningTitle, in: .debriefs,
      [
        "evening": language.typeset(words.eveningOf(wording.long(evening.day))),
        "path": eveningPath, "refused": shown(said),
        "faults": faults.map {
          language.typeset(words.eveningRow($0.line + 1, $0.said(in: wording)))
        },
        "print": "/print/evening?about=\(evening.day)",
        "before": evening.before.map { "/debriefs/evening?of=\($0)" as Any } ?? false,
        "after": evening.after.map { "/debriefs/evening?of=\($0)" as Any } ?? false,
        "written": evening.written.map { ["link": link($0)] as Model },
        "hasWritten": !evening.written.isEmpty,
        "silent": evening.silent.map(model), "hasSilent": !evening.silent.isEmpty,
        "again": evening.again.map { again in
          model(again.voice).merging([
            "why": language.typeset(again.why.joined(separator: ", ").capitalisedFirst)
          ]) { own, _ in own }
        }, "hasAgain": !evening.again.isEmpty,
        "begun": evening.begun.map { begun in
          [
            "link": link(begun.reference), "name": spoken.typeset(begun.title),
            "lacks": language.typeset(begun.lacks.joined(separator: ", ")),
          ] as Model
        }, "hasBegun": !evening.begun.isEmpty,
        "torn": evening.torn.map { torn in
          [
            "link": link(torn.hypothesis.reference), "name": spoken.typeset(torn.hypothesis.words),
            "voices": [model(torn.speaksFor), model(torn.against)],
          ] as Model
        }, "hasTorn": !evening.torn.isEmpty,
        "unheard": evening.unheard.map { ["name": spoken.typeset($0.capitalisedFirst)] as Model },
        "hasUnheard": !evening.unheard.isEmpty,
        "tomorrow": evening.tomorrow.map(model), "hasTomorrow": !evening.tomorrow.isEmpty,
        "lines": Self.eveningLines.map { number in
          let line = number <= lines.count ? lines[number - 1] : nil
          return [
            "number": number, "about": line?.about ?? "", "words": line?.words ?? "",
            "isWrong": faults.contains { $0.line == number - 1 },
          ] as Model
        },
      ])
  }
}
