import Atelier
import Entities
import Paper
import People
import Press
import Storage
import Words

/// The sheets of what is planned.
extension Printing {
  /// What has something to print, by its date.
  var planned: [Agenda] {
    let asked = options.only.filter { $0.kind == .occasion }
    return contents.occasions.filter { asked.isEmpty || asked.contains($0.reference) }
      .sorted { ($0.period.start, $0.reference) < ($1.period.start, $1.reference) }
      .map(contents.agenda(of:)).filter { !$0.blocks.isEmpty }
  }

  func planDrafts() throws -> [PrintDraft] {
    let all = try planned.flatMap(drafts).map { draft in
      var draft = draft
      // A few badges asked for by name are not all there are.
      draft.isSealed = !isOnlyBadges
      return draft
    }
    return options.isOnlyNew ? try onlyChanged(all) : all
  }

  private func drafts(of agenda: Agenda) throws -> [PrintDraft] {
    let composer = enlarging(isLarge: options.isLargePrint)
    let print = try planPrint(agenda)
    if isOnlyBadges { return try [badgeDraft(of: agenda, print)].compactMap { $0 } }
    let words = wording.planPrints
    let code = agenda.occasion.reference.description.lowercased()
    let carried = carried(print.everyone + wearers(of: agenda).compactMap(\.person))
    func sheet(
      _ file: String, _ what: String, isNaming: Bool = false, _ pages: [Page]
    ) -> PrintDraft? {
      guard !pages.isEmpty else { return nil }
      return onSheet(
        draft(
          "\(code)-\(file)", "\(agenda.occasion.title), \(what)", Pages(pages),
          carried: isNaming ? carried : Carried()))
    }
    let parts = try [
      sheet("deroule", words.runSheet, isNaming: true, composer.runSheet(of: print)),
      sheet("programme", words.programmeSheet, composer.programme(of: print)),
      sheet("feuilles", words.duties, isNaming: true, composer.duties(of: print)),
      agenda.materials.isEmpty
        ? nil : sheet("materiel", words.materials, composer.materials(of: print)),
      sheet("equipes-et-salles", words.signs, composer.signs(of: print)),
      badgeDraft(of: agenda, print),
      print.roll.isEmpty
        ? nil : sheet("chevalets", wording.badges.tents, composer.tents(of: print)),
      sheet(
        "photos", wording.badges.photos, isNaming: true, composer.photoList(of: print)),
      sheet(
        "avant-et-apres", wording.errands.errandsTitle.lowercased(), composer.errands(of: print)),
      sheet("presences", wording.valise.attendance, composer.attendance(of: print)),
      valise(of: agenda, print, by: composer),
    ]
    var drafts = parts.compactMap { $0 }
    guard !drafts.isEmpty else { return [] }
    let spared = try print.spared(by: composer)?.reasons(in: wording) ?? []
    drafts[0].remarks += toSettle(agenda, print) + spared
    return drafts
  }

  /// Run and duty sheets are for the animation team; a page for a browser is read by others.
  var teamAudience: Audience { audience == .paper ? .animation : audience }

  private func planPrint(_ agenda: Agenda) throws -> PlanPrint {
    let people = Set(agenda.everyLead + wearers(of: agenda).compactMap(\.person))
    let named = people.filter { register.names($0, to: teamAudience) }
    let place = agenda.occasion.place.flatMap { register.places[$0] }
    var print = PlanPrint(
      agenda, Timetable(agenda, in: Plan.zone), programme: programme?.title ?? "",
      place: place.map(\.shownName) ?? "",
      people: Dictionary(
        uniqueKeysWithValues: named.map { ($0, register.disclose($0, to: teamAudience)) }),
      references: Dictionary(
        uniqueKeysWithValues: people.compactMap { person in
          register.people[person].map { (person, $0.reference) }
        }))
    print.deckTitles = DeckBench(furnishings: furnishings, wording: wording, now: created)
      .titles(for: agenda, first: kit)
    print.errands = contents.errands.of(agenda.occasion.id)
    print.roll = roll(of: agenda)
    guard !print.roll.isEmpty else { return print }
    let labels = try labels().sheet
    print.badgeSheets = (print.roll.sheets(of: labels.columns * labels.rows), labels.name)
    return print
  }

  private func carried(_ people: [Person.ID]) -> Carried {
    Carried(
      named: people.filter { register.names($0, to: teamAudience) }
        .compactMap { register.people[$0]?.reference })
  }

  /// What is still to be mended is printed as it stands, and said.
  private func toSettle(_ agenda: Agenda, _ print: PlanPrint) -> [String] {
    let bench = DeckBench(furnishings: furnishings, wording: wording, now: created)
    let snags = Snags(of: agenda, print.table, decks: bench.names(for: agenda)).toSettle
    guard !snags.isEmpty else { return [] }
    let speech = PlanSpeech(agenda, print.table, wording) { print.name($0, in: wording) }
    let most = 8
    let grouped = speech.grouped(snags)
    let said = grouped.prefix(most).map { "• " + speech.said($0.snag, times: $0.count) }
    return [wording.announcing(wording.planPages.planToSettle)] + said
      + (grouped.count > most
        ? ["• " + wording.pageFaults.andMore(grouped.count - most)] : [])
  }
}
