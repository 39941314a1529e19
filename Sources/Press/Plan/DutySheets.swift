import Atelier
public import Paper
import People
import Words

extension Composer {
  /// A sheet for each person who leads, animates or helps: what, where, when, with what; last, what
  /// nobody leads yet.
  public func duties(of print: PlanPrint) throws -> [Page] {
    try DutySheets(print: print, compose: sparing).pages()
  }
}

/// Sets what each person does, from the first hour to the last.
struct DutySheets {
  let print: PlanPrint
  let compose: Composer

  private var wording: Wording { compose.wording }
  private var words: PlanPrintsWording { wording.planPrints }
  private static let gutter: Length = 32

  func pages() throws -> [Page] {
    let nobody = print.agenda.blocks.filter {
      $0.intention.isWork && print.agenda.leads(of: $0).isEmpty
    }
    let people = try print.everyone.flatMap { person in
      try sides(
        print.name(person, wording), words.dutyLead, facts(person), of: person
      ) { role(of: person, in: $0) }
    }
    let missing =
      nobody.isEmpty
      ? []
      : try sides(words.nobodyYet, words.nobodyLead, "") { block in
        nobody.contains { $0.id == block.id } ? wording.plan.toProvide : nil
      }
    let title = print.agenda.occasion.title.shortened(to: 70)
    return try Folio(foot: "\(print.agenda.occasion.reference) · \(title)").pages(
      people + missing, by: compose)
  }

  /// « mène », « anime l’équipe C », « aide »; nothing where they have no part.
  private func role(of person: Person.ID, in block: Block) -> String? {
    if block.leads.contains(person) { return words.leads }
    if block.helpers.contains(person) { return words.helps }
    guard block.intention.isWork, print.agenda.leads(of: block).contains(person) else { return nil }
    let own = print.agenda.teams(of: block).filter { $0.animators.contains(person) }
    return own.map { words.animates($0.letter) }.joined(separator: ", ")
  }

  /// The teams that someone animates in what teams do apart; none where it is all of it.
  private func share(of person: Person.ID, in block: Block) -> [Team] {
    guard !print.agenda.isPlenary(block), !block.helpers.contains(person) else { return [] }
    return print.agenda.teams(of: block).filter { $0.animators.contains(person) }
  }

  /// « anime l’équipe C, Cuisine »
  private func facts(_ person: Person.ID) -> String {
    print.agenda.teams.filter { $0.animators.contains(person) }.map {
      [words.animates($0.letter), $0.room].filter { !$0.isEmpty }.joined(separator: ", ")
    }.joined(separator: " · ").capitalisedFirst
  }

  private func sides(
    _ name: String, _ lead: String, _ facts: String, of person: Person.ID? = nil,
    _ role: (Block) -> String?
  ) throws -> [Folio.Side] {
    let width = Folio.width
    let under = [print.agenda.occasion.title.shortened(to: 200), print.place].filter { !$0.isEmpty }
    let head = Piece.stacked([
      try compose.piece(
        name.shortened(to: 120), Lettering.display(30, leading: 1.08), width: width, as: .heading(1)
      ),
      try compose.piece(
        under.joined(separator: " · "), Lettering.plain(11, weight: 600, leading: 1.25),
        width: width
      ).after(1.6),
      try compose.pieceIfAny(
        facts.shortened(to: 300), Lettering.plain(11, leading: 1.25), width: width
      ).after(0.6),
      try compose.piece(lead, Lettering.plain(9.6, colour: .softInk), width: width).after(0.6),
    ]).entered(name)
    let days = try print.table.days.flatMap { day -> [Piece] in
      let own = print.slots(of: day).compactMap { slot in role(slot.block).map { (slot, $0) } }
      guard !own.isEmpty else { return [] }
      let title = try compose.piece(
        print.dayName(day, wording), Lettering.display(15, leading: 1.15), width: width,
        as: .heading(2)
      ).after(7).stayingWithNext()
      return [title]
        + (try own.flatMap { slot, role in
          try rows(slot, day, role, for: person.map { share(of: $0, in: slot.block) } ?? [])
        })
    }
    // Sheets come apart: each says whose it is.
    let goesOn = try compose.piece(
      wording.tracking.continued(name.shortened(to: 80)), Lettering.plain(11, weight: 700),
      width: width)
    let flow = Flow(in: Folio.body, item: name, continuation: goesOn)
    return try flow.leaves([head] + days).map {
      Folio.Side(marks: $0.marks, entries: $0.entries)
    }
  }

  /// The hours beside what is done; a long instruction goes on over the next sheet.
  private func rows(
    _ slot: Timetable.Slot, _ day: Timetable.DayPlan, _ role: String, for share: [Team]
  ) throws -> [Piece] {
    let (block, width) = (slot.block, Folio.width - Self.gutter)
    let hours = Piece.stacked([
      try compose.piece(
        print.start(slot, day, wording), Lettering.display(13, leading: 1.1),
        width: Self.gutter - 3),
      try compose.piece(
        words.until(print.end(slot, day, wording)),
        Lettering.plain(8.8, leading: 1.2, colour: .softInk), width: Self.gutter - 3
      ).after(0.3),
    ])
    let facts = [
      role, print.agenda.isPlenary(block) ? "" : teams(block), print.room(of: block, for: share),
      print.lasting(block, wording), block.fixed == nil ? "" : words.fixed,
      block.isOptional ? words.optional : "",
    ].filter { !$0.isEmpty }
    // A title as long as a text is one.
    let (title, isLong) = (block.title, block.title.count > 300)
    let what = Piece.stacked([
      try compose.piece(
        title.shortened(to: 300), Lettering.display(13, leading: 1.15), width: width,
        as: .heading(3)),
      try compose.piece(
        facts.joined(separator: " · ").shortened(to: 400), Lettering.plain(9.6, leading: 1.25),
        width: width
      ).after(0.4),
    ])
    let line = Path.line(
      from: .zero, to: Point(x: Folio.width, y: 0), Path.Stroke(.rule, width: 0.25))
    let head = Piece.beside([(0, hours), (Self.gutter, what)]).padded(
      top: 2.2, over: [.group(Group(.artefact, [.path(line)]))])
    let bring = print.materials(of: block, wording, for: share)
    let others = try [
      (isLong ? title : "", Lettering.plain(10.4, weight: 600)),
      (block.instruction.trimmed, Lettering.plain(10.4)),
      (block.notes.trimmed, Lettering.plain(10.4, colour: .softInk)),
      (
        block.produces.isEmpty || block.produces.trimmed.isEmpty
          ? "" : words.produces(block.produces), Lettering.plain(10.4)
      ),
      (
        bring.isEmpty ? "" : wording.announcing(words.bring) + " " + bring.joined(separator: ", "),
        Lettering.plain(10.4, weight: 600)
      ),
    ].filter { !$0.0.isEmpty }.map { words, style in
      try compose.piece(words, style, width: width).indented(by: Self.gutter).after(1.2)
    }
    let first = head.after(2.6)
    return [others.isEmpty ? first : first.stayingWithNext()] + others
  }

  private func teams(_ block: Block) -> String {
    let letters = print.agenda.teams(of: block).map(\.letter)
    if block.isForEveryone { return wording.plan.everyone }
    return letters.count == print.agenda.teams.count
      ? wording.plan.everyTeam : wording.plan.teams(letters)
  }
}
