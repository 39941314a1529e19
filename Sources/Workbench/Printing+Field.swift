import Atelier
import Entities
import Interchange
import People
import Paper
import Press
import Words

/// What is taken to the field, and filled in there.
extension Printing {
  /// The week of the encounters asked for, of the events asked for, or of the day asked for.
  func weekDrafts() throws -> [PrintDraft] {
    let events = contents.occasions.filter { options.only.contains($0.reference) }
    let day = options.about ?? events.map(\.period.start).min() ?? options.day
    let week = Period.week(of: day)
    let all = contents.encounters(of: week).sorted { $0.reference < $1.reference }
    let composer = enlarging(isLarge: options.isLargePrint)
    let pages = try composer.encounterWeek(
      all.map(field), of: contents.encounters.isEmpty ? nil : week.start,
      counted: wording.said(ArrangingCount(of: all)))
    return [
      onSheet(
        draft(
          wording.arranging.weekFile, wording.arranging.arrangingTitle, Pages(pages),
          remarks: wording.remarks(on: tellings(all), atMost: Self.mostTellings),
          carried: carried(all)))
    ]
  }

  /// What to take to each encounter asked for; else to those that are still to come.
  func fieldBookDrafts() throws -> [PrintDraft] {
    let all = contents.encounters.filter {
      options.only.isEmpty ? $0.stage.isOpen : options.only.contains($0.reference)
    }.sorted { $0.reference < $1.reference }
    if all.isEmpty, !options.only.isEmpty { return [] }
    let composer = enlarging(isLarge: options.isLargePrint)
    let pages = try composer.fieldBook(
      all.map(field), agreement: Notice(markdown: try form()), scale: options.scale)
    var made = onSheet(
      draft(
        wording.arranging.bookFile, wording.arranging.notebookTitle, Pages(pages),
        remarks: wording.remarks(on: tellings(all), atMost: Self.mostTellings),
        carried: carried(all)), reflows: true)
    made.reminder = wording.prints.noticeToAdapt
    return [made]
  }

  private func carried(_ encounters: [Encounter]) -> Carried {
    let people = encounters.flatMap(\.ledBy).uniqued
    return Carried(
      named: people.filter { register.names($0, to: teamAudience) }
        .compactMap { register.people[$0]?.reference })
  }

  /// An encounter as a sheet may tell it.
  func field(_ encounter: Encounter) -> EncounterPrint {
    let callBack = encounter.callBack.map { wording.arranging.callBackOn(wording.short($0)) }
    let reason =
      register.allowsNotes(of: encounter, to: audience) ? encounter.reason : ""
    return EncounterPrint(
      reference: encounter.reference.description,
      kind: encounter.kind.label.said(in: wording), day: encounter.when?.day,
      when: encounter.when.map { wording.said($0) } ?? "",
      place: encounter.place.flatMap { register.places[$0]?.shownName } ?? "",
      who: who(encounter.met),
      // Who goes is told to those who go.
      pair: encounter.ledBy.map { register.disclose($0, to: teamAudience) },
      meetingPoint: encounter.meetingPoint,
      questions: encounter.guide.split(whereSeparator: \.isNewline).map { String($0).trimmed }
        .filter { !$0.isEmpty },
      stage: encounter.stage, calls: encounter.calls, callBack: callBack ?? "", reason: reason)
  }

  /// The profiles met, or those of the people met: never a name.
  private func who(_ met: Met) -> String {
    let names = register.names(of: met)
    let own = met.people.compactMap { register.people[$0]?.profile }
      .compactMap { register.profiles[$0]?.name }
    return (names.isEmpty ? own.uniqued : names).joined(separator: ", ")
  }
}

extension Printing {
  /// What a day leaves to look at in the evening, on a sheet to write on.
  func eveningDrafts(_ evening: Evening?) throws -> [PrintDraft] {
    var sheet = EveningPrint()
    var quoted: [Quotation] = []
    if let evening {
      func said(_ ids: [Verbatim.ID]) -> [Quotation] {
        ids.compactMap { id in quotations.first { $0.source == id } }
      }
      func met(_ lines: [EncounterLine]) -> [EncounterPrint] {
        lines.compactMap { line in
          contents.encounters.first { $0.reference == line.reference }.map(field)
        }
      }
      sheet.day = evening.day
      sheet.during =
        evening.during.flatMap { reference in
          contents.occasions.first { $0.reference == reference }?.title
        } ?? ""
      sheet.residents = evening.residents.map { register.disclose($0, to: audience) }
      (sheet.silent, sheet.tomorrow) = (met(evening.silent), met(evening.tomorrow))
      sheet.again = evening.again.compactMap { again in
        said([again.source]).first.map {
          EveningPrint.Again($0, why: again.why.joined(separator: ", "))
        }
      }
      sheet.begun = evening.begun.map {
        EveningPrint.Begun(
          reference: $0.reference.description, title: $0.title,
          lacks: $0.lacks.joined(separator: ", "))
      }
      sheet.torn = evening.torn.compactMap { torn in
        let both = said(torn.sources)
        return both.count == 2
          ? EveningPrint.Torn(
            hypothesis: "\(torn.hypothesis.reference) · \(torn.hypothesis.words)",
            quotations: both) : nil
      }
      sheet.unheard = evening.unheard
      quoted = sheet.again.map(\.quotation) + sheet.torn.flatMap(\.quotations)
    }
    let composer = enlarging(isLarge: options.isLargePrint)
    let named = (evening?.residents ?? []).filter { register.names($0, to: audience) }
    return [
      onSheet(
        draft(
          wording.evening.eveningFile, wording.evening.eveningTitle,
          Pages(try composer.evening(sheet)), remarks: remarks(on: quoted),
          rare: rareGroups(quoted.map(\.source)),
          carried: Carried(quoted).union(
            Carried(named: named.compactMap { register.people[$0]?.reference }))))
    ]
  }
}

extension Printing {
  /// What stands on the day asked for, with what others brought already: on A3 unless another sheet
  /// is there.
  func crossingDrafts() throws -> [PrintDraft] {
    let wanted = contents.hypotheses.filter { isWanted($0.reference) }
    let standing = options.only.isEmpty ? wanted.standing(on: options.day) : wanted
    let sheets = standing.sorted { $0.reference < $1.reference }.map { hypothesis in
      CrossingPrint(
        reference: hypothesis.reference.description, statement: hypothesis.statement,
        rows: contents.enrichments.filter { $0.hypothesis == hypothesis.id }.map { brought in
          let place = brought.place.flatMap { register.places[$0]?.shownName } ?? ""
          return CrossingPrint.Row(
            by: [brought.by, place].filter { !$0.isEmpty }.joined(separator: ", "),
            learnt: brought.learnt, adds: brought.adds, changes: brought.changes)
        })
    }
    var printing = self
    if options.sheet == nil { printing.options.sheet = options.isLargePrint ? .a2 : .a3 }
    let composer = printing.enlarging(isLarge: options.isLargePrint)
    return [
      printing.onSheet(
        draft(
          wording.enriching.crossingFile, wording.enriching.crossingTitle,
          Pages(try composer.crossing(sheets)),
          remarks: wording.remarks(on: tellings(standing), atMost: Self.mostTellings)))
    ]
  }
}
