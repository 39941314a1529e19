import Interchange
import Words
import Workbench

extension Visit {
  /// Every kit, with its decks, and a way to make it one's own.
  func kitList() async throws -> Reply { try await kitPage() }

  /// A copy of a kit beside the workspace, under a name of its own.
  func copyKit() async throws -> Reply {
    let (kit, name, workshop) = (parameter("kit"), form["name"], self.workshop)
    do {
      try await aside {
        try KitFolder.create(try workshop.deckBench.copying(kit: kit, titled: name))
      }
      return .goTo("/kits?said=copied")
    } catch let refusal as CopyRefusal {
      return try await kitPage(refusal: refusal, of: kit)
    }
  }

  private func kitPage(refusal: CopyRefusal? = nil, of refused: String = "") async throws -> Reply {
    let words = wording.siteKits
    let offers = await premises.previews.kits(by: workshop)
    let (own, given) = (offers.filter(\.isOwn), offers.filter { !$0.isOwn })
    func models(_ offers: [KitOffer]) -> [Model] {
      offers.map { offer in
        let fault = offer.name == refused ? refusal?.said(in: wording) ?? "" : ""
        return model(offer, fault: fault, typed: offer.name == refused ? form["name"] : "")
      }
    }
    let reply = try page(
      "kits", title: words.kits, in: .kits,
      [
        "news": query["said"] == "copied" ? shown(words.kitCopied) : false,
        "kept": try keptCards(),
        "own": own.isEmpty ? false : ["list": models(own)] as Model as Any,
        "given": ["list": models(given)] as Model,
      ])
    return refusal == nil ? reply : reply.refused
  }

  /// The cards that the team kept, whichever kit they are of.
  private func keptCards() throws -> Any {
    let (lines, words) = (try workshop.keptCardLines(), wording.keptCards)
    if lines.isEmpty { return false }
    return [
      "title": language.typeset(words.listTitle),
      "cards": lines.map { line in
        [
          "link": link(line.reference), "words": written(line.title),
          "heard": line.heard == 0 ? false : language.typeset(words.heard(line.heard)) as Any,
        ] as Model
      },
    ] as Model
  }

  private func model(_ kit: KitOffer, fault: String, typed: String) -> Model {
    let words = wording.siteKits
    return [
      "name": kit.name, "title": language.typeset(kit.title),
      "purpose": shown(words.kitPurposes[kit.name] ?? ""),
      "faults": kit.faults.map(language.typeset),
      "wrong": kit.faults.isEmpty ? false : shown(words.kitIsWrong(kit.name)),
      "copyFault": shown(fault), "typed": typed,
      "copyPath": "/kits/\(Form.encoded(kit.name))/copy", "canCopy": kit.faults.isEmpty,
      "items": kit.items.map { item in
        [
          "name": language.typeset(item.title), "facts": language.typeset(facts(item)),
          "path": "/print/" + PrintRequest.place(.deck(item.name, kit: kit.name)),
          "edits": kit.isOwn && item.cards != nil
            ? kit.languages.map { language in
              [
                "path": wordsPath(kit.name, item.name, language),
                "said": self.language.typeset(
                  words.changeWords(words.languages[language.rawValue] ?? "")),
                "of": self.language.typeset(item.title),
              ] as Model
            } : [Model](),
        ] as Model
      },
    ]
  }

  private func wordsPath(_ kit: String, _ deck: String, _ language: Language) -> String {
    "/kits/\(Form.encoded(kit))/\(Form.encoded(deck))/\(language.rawValue)"
  }

  /// The words of a deck, a row a card.
  func deckWords() throws -> Reply { try wordsPage(try wantedWords()) }

  /// Keeps them all once the kit was checked with them, or says beside each row what is wrong.
  func keepDeckWords() async throws -> Reply {
    var words = try wantedWords()
    guard workshop.furnishings.ownKitNames.contains(words.kit) else { throw SiteFault.noSuchPage }
    if let crossed = try crossing(of: &words) { return crossed }
    let (typed, workshop) = (words, self.workshop)
    do {
      try await aside {
        try KitFolder.rewrite(try workshop.deckBench.rewriting(typed))
      }
      return .goTo(wordsPath(words.kit, words.deck, words.language) + "?said=kept")
    } catch let refusal as WordsRefusal {
      return try wordsPage(typed, refusal).refused
    }
  }

  /// Lays what was typed over the cells kept, or shows those that someone else changed meanwhile.
  private func crossing(of words: inout DeckWords) throws -> Reply? {
    let (kept, settled) = (words.rows, form.settled)
    let unsettled = Set(form.unsettled)
    let count = max(kept.count, min(Int(form["rows"]) ?? 0, 1_000))
    var crossed: [Crossing] = []
    words.rows = (0..<count).map { row in
      words.columns.indices.map { column in
        let name = "c-\(row)-\(column)"
        let now = kept.indices.contains(row) ? kept[row][column] : ""
        guard !settled.all(name).isEmpty else { return now }
        let typed = (settled.all(name).first ?? "").replacing("\r\n", with: "\n")
        do throws(CrossedText) {
          if unsettled.contains(name) { throw CrossedText(name: name) }
          return try settled.touched(name, typed, over: now)?.trimmed ?? now
        } catch {
          let label = "\(wording.siteKits.cardNumber(row + 1)) · \(words.columns[column])"
          let first = typedFirst(name).first?.replacing("\r\n", with: "\n") ?? ""
          crossed.append(
            Crossing(
              name: name, label: label, kept: now, seen: VersionMark.of(now), typed: first,
              other: Field(name: name, label: label, kind: .text, value: typed)))
          return now
        }
      }
    }
    guard !crossed.isEmpty else { return nil }
    let path = wordsPath(words.kit, words.deck, words.language)
    return try crossingPage(words.title, crossed, back: path)
  }

  /// The mark that a form sent again repeats, or that of what is shown.
  private func seenMark(_ name: String, _ text: String) -> String {
    let sent = form[Form.seenPrefix + name]
    return sent.isEmpty ? VersionMark.of(text) : sent
  }

  private func wantedWords() throws -> DeckWords {
    guard let language = Language(rawValue: parameter("language")) else {
      throw SiteFault.noSuchPage
    }
    return try workshop.deckBench.words(
      ofKit: parameter("kit"), deck: parameter("deck"), in: language)
  }

  private func wordsPage(_ words: DeckWords, _ refusal: WordsRefusal? = nil) throws -> Reply {
    let said = wording.siteKits
    let isOwn = workshop.furnishings.ownKitNames.contains(words.kit)
    // Those typed end with the row that adds a card.
    let blank = words.columns.map { _ in "" }
    let rows = refusal != nil && words.rows.last == blank ? words.rows : words.rows + [blank]
    let longest = words.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return try page(
      "words",
      title: said.wordsTitle(words.title, said.languages[words.language.rawValue] ?? ""),
      in: .kits,
      [
        "news": query["said"] == "kept" ? shown(said.wordsKept) : false, "isOwn": isOwn,
        "refused": shown(refusal.map { wording.siteForms.refused($0.count) } ?? ""),
        "elsewhere": (refusal?.elsewhere ?? []).map(language.typeset),
        "hasElsewhere": refusal?.elsewhere.isEmpty == false,
        "path": wordsPath(words.kit, words.deck, words.language),
        "cardsPath": "/print/" + PrintRequest.place(.deck(words.deck, kit: words.kit)),
        "count": String(rows.count),
        "rows": rows.enumerated().map { number, cells in
          let faults = refusal?.rows[number] ?? []
          return [
            "legend": language.typeset(
              number + 1 == rows.count ? said.newCard : said.cardNumber(number + 1)),
            "faults": faults.map(language.typeset), "isFaulty": !faults.isEmpty,
            "place": "faults-\(number)",
            "cells": cells.enumerated().map { column, text in
              [
                "id": "c-\(number)-\(column)", "label": words.columns[column], "value": text,
                "seen": seenMark("c-\(number)-\(column)", text),
                "isLong": longest[column] > 28,
                "lines": String(longest[column] > 28 ? 3 : longest[column] > 8 ? 2 : 1),
                "isFaulty": !faults.isEmpty,
                "fault": "faults-\(number)", "isWritten": isOwn,
                "written": words.language == language ? false : words.language.rawValue as Any,
              ] as Model
            },
          ] as Model
        },
      ])
  }
}
