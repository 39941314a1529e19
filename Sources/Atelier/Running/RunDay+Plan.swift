import People

extension RunDay {
  /// A day of a plan, to be run.
  public init(_ day: Timetable.DayPlan, of agenda: Agenda) {
    self.init(
      midnight: day.clock.midnight, opens: day.opens, closes: day.closes,
      teams: agenda.teams.map { TeamLetter($0.letter) },
      blocks: day.slots.map { slot in
        let block = slot.block
        return RunBlock(
          id: Identifier(block.id.value), title: block.title,
          teams: Set(block.teams.map { TeamLetter($0) }), start: slot.start,
          minutes: block.minutes, minimum: block.minimum, isOptional: block.isOptional,
          fixed: block.fixed.map(day.clock.minute(at:)),
          isBreak: [.rest, .meal].contains(block.intention))
      })
  }
}
