public import Atelier
import People
import Words

/// A plan as lines of text.
extension Plan {
  public var lines: [String] {
    let words = wording.planPages
    guard !table.days.isEmpty else { return [words.planEmpty] }
    return ["\(occasion.reference) \(occasion.title)"] + table.days.flatMap(lines)
  }

  private func lines(of day: Timetable.DayPlan) -> [String] {
    ["", "\(dayName(day)) — \(totals(of: day))"]
      + day.slots.flatMap { slot -> [String] in
        let margin = slot.margin > 0 ? ["       " + wording.planPages.margin(slot.margin)] : []
        return margin + [line(of: slot, in: day)]
      }
  }

  private func line(of slot: Timetable.Slot, in day: Timetable.DayPlan) -> String {
    let block = slot.block
    let facts = [
      wording.plan.duration(block.minutes), whoIsIn(block),
      block.fixed == nil ? "" : wording.planPages.planFixed,
      leads(of: block).joined(separator: ", "),
      block.isOptional ? wording.planPages.planOptional : "",
    ].filter { !$0.isEmpty }
    return "\(day.said(slot.start, in: wording))  \(block.reference)  \(block.title) "
      + "(\(facts.joined(separator: ", ")))"
  }

  /// Whether nothing is to be settled before it is printed.
  public var isSettled: Bool { snags.toSettle.isEmpty }

  /// « mardi 11 juillet 2017 »
  public func dayName(_ day: Timetable.DayPlan) -> String {
    "\(wording.plan.weekdays[day.day.day.weekday - 1]) \(wording.long(day.day.day))"
  }

  /// « 8 h 25 prévues sur 8 h 15 : 10 min de trop »
  public func totals(of day: Timetable.DayPlan) -> String {
    let words = wording.plan
    return wording.planPages.planned(
      words.duration(max(day.end - day.opens, 0)), words.duration(day.closes - day.opens),
      day.over > 0, words.duration(abs(day.over)))
  }

  /// « équipe A », « équipes A et B », « tous ensemble »; nothing where there are no teams.
  public func whoIsIn(_ block: Block) -> String {
    agenda.teams.isEmpty ? "" : speech.teams(block.teams)
  }

  /// How many say the same as each that is told.
  private var numbersOfSnags: [Int: Int] {
    Dictionary(
      speech.grouped(snags.all).compactMap { snag, count in
        snags.all.firstIndex(of: snag).map { ($0, count) }
      }
    ) { first, _ in first }
  }

  /// What there is to settle, then to know, each by its number, with what mends it.
  public var snagLines: [String] {
    let (speech, words) = (speech, wording.planPages)
    func line(_ place: Int, _ snag: Snag) -> String {
      "\(place + 1). \(speech.said(snag, times: counts[place] ?? 1))"
        + (snag.mend.map { " → \(speech.said($0))" } ?? "")
    }
    // Those that say the same are one line, by the number of the first.
    let counts = numbersOfSnags
    let numbered = Array(snags.all.enumerated()).filter { counts[$0.offset] != nil }
    let (first, then) = (
      numbered.filter { $0.element.isToSettle }, numbered.filter { !$0.element.isToSettle }
    )
    if numbered.isEmpty { return ["", words.planAllWell] }
    return
      (first.isEmpty ? [] : ["", words.planToSettle] + first.map { line($0.offset, $0.element) })
      + (then.isEmpty ? [] : ["", words.planToKnow] + then.map { line($0.offset, $0.element) })
  }
}

extension Workshop {
  /// What may be planned, a line each.
  public func plansSaid() throws -> [String] {
    let (planned, bare) = try plannables()
    let words = wording.planPages
    func line(_ occasion: Occasion) -> String {
      "\(occasion.reference)  \(occasion.title), \(wording.said(occasion.period))"
    }
    if planned.isEmpty, bare.isEmpty { return [words.planNothing] }
    return (planned.isEmpty ? [] : [words.plannedTitle] + planned.map(line))
      + (bare.isEmpty ? [] : [words.planBareTitle] + bare.map(line))
  }
}
