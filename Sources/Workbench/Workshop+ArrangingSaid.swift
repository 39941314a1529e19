import Entities
import Interchange
import People
import Words

/// What the command says to do about encounters, letter for letter.
public struct ArrangingRequest: Sendable {
  /// An encounter, or an event of the calendar; this week where it is none.
  let reference: String?
  let deed: String
  let on: String
  let reason: String
  let kind: String
  let profile: String
  let count: String
  let by: String

  public init(
    reference: String?, deed: String, on: String = "", reason: String = "", kind: String = "",
    profile: String = "", count: String = "", by: String = ""
  ) {
    (self.reference, self.deed, self.on, self.reason) = (reference, deed, on, reason)
    (self.kind, self.profile, self.count, self.by) = (kind, profile, count, by)
  }
}

/// What of a request about encounters makes no sense.
enum ArrangingFault: Error, Sayable {
  case unknownStep(String)
  case unreadableDay(String)

  func said(in wording: Wording) -> String {
    switch self {
    case .unknownStep(let word): wording.arranging.unknownStep(word)
    case .unreadableDay(let words): wording.arranging.unreadableDay(words)
    }
  }
}

extension Workshop {
  /// Does what is asked, and tells how things stand: an encounter, or the week of an event.
  public func arranged(_ request: ArrangingRequest) throws -> [String] {
    let day = try day(request.on)
    guard let text = request.reference else { return lines(try encounterWeek(of: day)) }
    if Reference(text)?.kind == .occasion {
      let occasion = try reading().contents.occasions.named(text, by: \.reference)
      switch request.deed {
      case "show": break
      case Arranging.want.rawValue: try want(request, during: occasion.reference)
      default: throw ArrangingFault.unknownStep(request.deed)
      }
      return lines(try encounterWeek(of: day ?? occasion.period.start))
    }
    if request.deed != "show" {
      guard let step = Arranging(rawValue: request.deed) else {
        throw ArrangingFault.unknownStep(request.deed)
      }
      _ = try arrange(text, step, on: day, reason: request.reason)
    }
    return [said(try encounter(text).line)]
  }

  private func want(_ request: ArrangingRequest, during: Reference) throws {
    let kind =
      request.kind.isEmpty ? Encounter.Kind.interview.label.said(in: wording) : request.kind
    let row = TypedRow(
      .encounters,
      cells: [
        "kind": kind, "profile": request.profile, "during": during.description,
        "ledBy": request.by,
      ])
    guard let count = request.count.isEmpty ? 1 : Int(request.count) else {
      throw ImpossibleWish(count: 0, most: Workshop.mostWanted)
    }
    _ = try wantEncounters(row, count: count)
  }

  private func day(_ words: String) throws -> Day? {
    if words.isEmpty { return nil }
    guard let day = Day(words) ?? WrittenDay.read(words) else {
      throw ArrangingFault.unreadableDay(words)
    }
    return day
  }

  private func lines(_ week: EncounterWeek) -> [String] {
    let words = wording.arranging
    func block(_ title: String, _ lines: [EncounterLine]) -> [String] {
      lines.isEmpty ? [] : ["", title] + lines.map { "  " + said($0) }
    }
    let days = week.days.flatMap { day, lines in
      block(
        wording.plan.weekdays[day.weekday - 1].capitalisedFirst + " " + wording.long(day), lines)
    }
    let all =
      block(words.toArrange, week.toArrange) + days + block(words.offTitle, week.off)
    return [words.weekOfDay(wording.long(week.period.start)), week.counted]
      + (all.isEmpty ? ["", words.weekEmpty] : all)
  }

  /// « R-21 · entretien · un artisan · à rappeler le 21 nov., 2 appels »
  private func said(_ line: EncounterLine) -> String {
    let standing = [
      line.standing.isEmpty ? line.stage.label.said(in: wording) : line.standing,
      line.calls > 0 ? wording.arranging.callsMade(line.calls) : "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      line.reference.description, line.kind, line.profile, line.when,
      line.ledBy.joined(separator: ", "), standing, line.reason,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
