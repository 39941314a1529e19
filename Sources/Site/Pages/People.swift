import Entities
import Foundation
import Interchange
import People
import Words
import Workbench

extension Visit {
  /// Everyone, by their first names: this is the team's own desk.
  func peopleList() throws -> Reply {
    let role = Role(rawValue: query["role"])
    let list = try workshop.people(role: role, named: query["q"])
    return try page(
      "people", title: wording.sitePeople.peopleTitle, in: .people,
      [
        "q": query["q"], "isEmpty": list.all == 0,
        "isNarrowed": list.people.count != list.all,
        "found": language.typeset(wording.sitePeople.peopleFound(list.people.count, list.all)),
        "kinds": list.roles.map {
          option($0.rawValue, $0.label.said(in: wording).capitalisedFirst, query["role"])
        },
        "people": list.people.map(model),
      ])
  }

  func personPage() throws -> Reply { try personPage(chosen: Form(), faults: [:]) }

  /// What was answered, on a day; only the questions that got an answer.
  func noteConsents() throws -> Reply {
    let reference = parameter("reference")
    let grid = try workshop.person(at: reference).line.consents
    let answers = grid.cells.compactMap { cell in
      Consent.Answer(rawValue: form[cell.name]).map {
        ConsentAnswer(cell.purpose, cell.channel, $0)
      }
    }
    let day = Day(form["day"])
    var faults: [String: String] = [:]
    if answers.isEmpty { faults["answers"] = wording.sitePeople.consentNone }
    if day == nil { faults["day"] = wording.sitePeople.consentUnread }
    if let day, day > workshop.today { faults["day"] = wording.sitePeople.consentAhead }
    let seen = form["seen-consents"]
    let isStale =
      seen.isEmpty ? day.map { grid.hasNo(wipedBy: answers, on: $0) } : seen != grid.mark
    if faults.isEmpty, isStale == true { faults["answers"] = wording.sitePeople.consentMoved }
    guard let day, faults.isEmpty else {
      return try personPage(chosen: form, faults: faults).refused
    }
    let act = try workshop.note(
      answers, of: reference, on: day,
      basis: Consent.LegalBasis(rawValue: form["basis"]) ?? .consent)
    return .goTo(after(act, at: safe("/people/\(reference)")))
  }

  /// Every agreement taken back, at once and everywhere.
  func withdraw() throws -> Reply {
    let reference = parameter("reference")
    _ = try workshop.person(at: reference)
    return .goTo(
      after(try workshop.withdrawal(of: reference), at: safe("/people/\(reference)")))
  }

  /// Everything held about someone, as a page of its own.
  func heldPage() throws -> Reply {
    let person = try workshop.person(at: parameter("reference"))
    return .download(
      Download(
        name: "\(person.line.reference).html", type: "text/html; charset=utf-8",
        bytes: Data(person.holding.html.utf8)))
  }

  func heldData() throws -> Reply {
    let person = try workshop.person(at: parameter("reference"))
    return .download(
      Download(
        name: "\(person.line.reference).json", type: "application/json",
        bytes: Data(try person.holding.json().utf8)))
  }

  /// - Parameters:
  ///   - chosen: the answers of a form that could not be kept.
  ///   - faults: what is wrong with it, by field.
  private func personPage(chosen: Form, faults: [String: String]) throws -> Reply {
    let found = try workshop.person(at: parameter("reference"))
    let (words, line, grid) = (wording.sitePeople, found.line, found.line.consents)
    var day = Field(name: "day", label: words.consentDay, kind: .day, isRequired: true)
    day.value = chosen["day"].isEmpty ? workshop.today.description : chosen["day"]
    day.faults = [faults["day"]].compactMap { $0 }
    return try page(
      "person", title: line.name, in: .people,
      model(line).merging([
        "notes": written(found.notes), "change": changing(.people, line.reference),
        "shown": language.typeset(
          line.shownAs.isEmpty ? words.shownAsNobody : words.shownAs(line.shownAs)),
        "channels": Consent.Channel.allCases.map(plain),
        "grid": grid.rows.map { model($0, chosen) },
        "answersFault": shown(faults["answers"] ?? ""), "consentsSeen": grid.mark,
        "day": models([day]),
        "bases": Consent.LegalBasis.allCases.map {
          option($0.rawValue, said($0.label), chosen["basis"])
        },
        "sections": found.holding.sections.map(model),
        "doings": found.holding.doings.map {
          ["title": language.typeset($0.title), "links": $0.references.map(link)] as Model
        },
        "printed": found.holding.printed.isEmpty
          ? false
          : [
            "title": language.typeset(wording.rights.printed),
            "lines": found.holding.printed.map(language.typeset),
          ]
            as Model as Any,
        "remarks": found.holding.remarks.map(language.typeset),
        "hanging": hangingModel(try workshop.hangingCards(of: found.line.reference)),
      ]) { own, _ in own })
  }

  private func model(_ line: PersonLine) -> Model {
    let about = [line.trade, line.profile, line.place].filter { !$0.isEmpty }
    return [
      "reference": line.reference.description, "path": "/people/\(line.reference)",
      "name": line.name,
      "roles": shown(line.roles.joined(separator: ", ").capitalisedFirst),
      "about": written(about.joined(separator: " · ")),
      "agreed": language.typeset(agreed(line.consents)),
      "isSilent": line.consents.isSilent, "isWithdrawn": line.consents.isWithdrawn,
    ]
  }

  /// « Oui : citer les mots (sur du papier). Non : image (en ligne ou à l’écran). »
  private func agreed(_ grid: ConsentGrid) -> String {
    let words = wording.sitePeople
    if grid.isEmpty { return words.agreedNothing }
    if grid.isWithdrawn { return words.withdrawnAll }
    let said = [
      (words.agreedYes, grid.answered { $0 == .given }),
      (words.agreedNo, grid.answered { $0 != .given }),
    ]
    return said.filter { !$0.1.isEmpty }.map { say, purposes in
      say(
        purposes.map { purpose, channels in
          let shown = channels.map { $0.label.said(in: wording) }.joined(separator: ", ")
          return "\(purpose.label.said(in: wording)) (\(shown))"
        }.joined(separator: ", "))
    }.joined(separator: " ")
  }

  /// « Sur du papier »
  private func plain(_ channel: Consent.Channel) -> String {
    language.typeset(channel.label.said(in: wording).capitalisedFirst)
  }

  /// A purpose of the grid, with what may be answered on each channel.
  private func model(_ cells: [ConsentGrid.Cell], _ chosen: Form) -> Model {
    let words = wording.sitePeople
    let purpose = cells.first.map { said($0.purpose.label) } ?? ""
    return [
      "purpose": purpose,
      "cells": cells.map { cell -> Model in
        let answer = cell.answer.map { said($0.label) }
        let day = cell.day.map { wording.short($0, in: workshop.today.year) }
        return [
          "name": cell.name, "channel": plain(cell.channel),
          "state": cell.answer.map { $0 == .given ? "yes" : "no" } ?? "never",
          "said": language.typeset(
            answer.map { words.answered($0, day ?? "") } ?? words.never),
          "answers": Consent.Answer.allCases.map {
            option($0.rawValue, $0.label.said(in: wording), chosen[cell.name])
          },
        ]
      },
    ]
  }

  /// A table of what is held: how many rows, and those that can be opened.
  private func model(_ section: Holding.Section) -> Model {
    let place = section.listing.keys.firstIndex(of: "reference")
    let references = place.map { place in
      section.listing.rows.compactMap { Reference($0[place]) }
    }
    return [
      "title": language.typeset(section.title),
      "count": language.typeset(wording.sitePeople.rows(section.listing.rows.count)),
      "links": (references ?? []).map(link),
    ]
  }

  private func said(_ label: Bilingual) -> String {
    language.typeset(label.said(in: wording).capitalisedFirst)
  }
}
