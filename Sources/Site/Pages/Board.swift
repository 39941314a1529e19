import Interchange
import People
import Reciprocity
import Words
import Workbench

extension Visit {
  /// What a network offers and asks, area by area, as its wall shows it.
  func exchangeBoard() throws -> Reply {
    let board = try workshop.board()
    let words = wording.siteBoard
    let (welcome, monthly) = (board.network?.welcome ?? "", board.network?.meeting ?? "")
    return try page(
      "board", title: words.board, in: .board,
      [
        "network": written(board.network?.name ?? ""),
        "welcome": shown(welcome.isEmpty ? "" : words.welcome(welcome)),
        "monthly": shown(monthly.isEmpty ? "" : words.monthly(monthly)),
        "counted": language.typeset(words.counted(board.offers, board.asks)),
        "isEmpty": board.areas.isEmpty, "hasAreas": board.areas.count > 1,
        "areas": board.areas.enumerated().map { index, area in
          [
            "place": "area-\(index + 1)",
            "name": area.name.isEmpty
              ? language.typeset(words.otherArea) : spoken.typeset(area.name),
            "isOther": area.name.isEmpty, "begins": "/board/new?area=\(Form.encoded(area.name))",
            "offers": area.offers.map(model), "asks": area.asks.map(model),
            "hasOffers": !area.offers.isEmpty, "hasAsks": !area.asks.isEmpty,
          ] as Model
        },
        "hidden": board.hidden.isEmpty
          ? false : ["cards": board.hidden.map(link)] as Model as Any,
      ])
  }

  /// One card, whom it could meet, and what becomes of it.
  ///
  /// - Parameter refused: why a meeting could not be noted.
  func boardCard(refused: String? = nil, canKeep: Bool = false) throws -> Reply {
    let found = try workshop.boardCard(parameter("reference"))
    let reference = found.reference
    let isOffer = reference.kind == .offer
    let words = wording.siteBoard
    let reply = try page(
      "board-card", title: reference.description, in: .board,
      [
        "reference": reference.description, "isHidden": found.card == nil,
        "kind": language.typeset(isOffer ? words.offerCard : words.askCard),
        "card": found.card.map(model) ?? false as Any,
        "canBePutUp": found.canBePutUp, "wall": "/board/\(reference)/wall",
        "notOnWall": language.typeset(found.isTakenBack ? words.takenBack : words.notOnWall),
        "isTakenBack": found.isTakenBack,
        "change": changing(isOffer ? .offers : .asks, reference),
        "met": found.card?.met.map { met in
          [
            "said": language.typeset(words.metWith(wording.long(met.day))), "link": link(met.other),
          ] as Model
        } ?? [Model](),
        "hasMet": found.card?.met.isEmpty == false,
        "meeting": try found.card.map { try meeting($0, among: found.opposite, refused, canKeep) }
          ?? false
          as Any,
      ])
    return refused == nil ? reply : reply.refused
  }

  /// Off the board, or on it again.
  func moveCard() throws -> Reply {
    let text = parameter("reference")
    let act = try workshop.putUp(text, form["do"] == "up")
    return .goTo(after(act, at: safe("/board/\(text)")))
  }

  /// Notes that the people of two cards meet.
  func meet() throws -> Reply {
    let text = parameter("reference")
    let words = wording.siteBoard
    let other = form["meet-with"].isEmpty ? form["meet-other"] : form["meet-with"]
    guard !other.isEmpty else { return try boardCard(refused: words.noOtherCard) }
    guard !form["meet-day"].isEmpty else { return try boardCard(refused: words.noMeetingDay) }
    do {
      let act = try workshop.meet(
        text, other, on: form["meet-day"], at: form.words("meet-place"),
        keepingPlaceSo: form.markKept("meet-place", form.words("meet-place")) != nil)
      return .goTo(after(act, at: safe("/board/\(text)")))
    } catch is UnknownReference {
      return try boardCard(refused: words.noOtherCard)
    } catch let refusal as TypedRefusal {
      return try boardCard(
        refused: refusal.faults.map { $0.fact.asked(in: wording).capitalisedFirst }
          .joined(separator: " "),
        canKeep: refusal.faults.contains(where: \.fact.isKeepable))
    }
  }

  private func meeting(
    _ card: BoardCard, among opposite: [BoardNotice], _ refused: String?,
    _ canKeep: Bool
  ) throws -> Model {
    let words = wording.siteBoard
    let day = form["meet-day"].isEmpty ? workshop.today.description : form["meet-day"]
    let fields = [
      Field(
        name: "meet-other", label: words.meetWith,
        kind: .name(opposite.map { Nameable(value: $0.reference.description, label: $0.title) }),
        value: form["meet-other"]),
      Field(name: "meet-day", label: words.meetDay, kind: .day, value: day, isRequired: true),
      Field(
        name: "meet-place", label: words.meetPlace, kind: .name(try workshop.nameables(.places)),
        value: form.words("meet-place"), canKeep: canKeep),
    ]
    return [
      "path": "/board/\(card.notice.reference)/meetings", "fields": models(fields),
      "refused": refused.map { language.typeset($0) as Any } ?? false,
      "hasNearest": !card.nearest.isEmpty,
      "nearest": card.nearest.map { notice in
        [
          "code": notice.reference.description, "title": spoken.typeset(notice.title),
          "who": shown(notice.name), "isPicked": form["meet-with"] == notice.reference.description,
        ] as Model
      },
    ]
  }

  /// A card as pages show it.
  func model(_ card: BoardCard) -> Model {
    let notice = card.notice
    let words = wording.siteBoard
    let details = [notice.nature(in: wording), notice.contact(in: wording)].filter { !$0.isEmpty }
    return [
      "reference": notice.reference.description, "path": "/board/\(notice.reference)",
      "title": spoken.typeset(notice.title),
      "details": language.typeset(details.joined(separator: " · ").capitalisedFirst),
      "who": notice.name.isEmpty ? card.member?.description ?? "" : notice.name,
      "area": written(notice.area),
      "agreement": language.typeset(notice.agreesToMeet ? words.agrees : words.asksFirst),
      "since": shown(
        notice.since.map { wording.sitePages.since(wording.long($0)) } ?? ""),
      "lastMet": shown(card.met.last.map { words.metWith(wording.long($0.day)) } ?? ""),
      "nearest": card.nearest.map { link($0.reference) }, "couldMeet": !card.nearest.isEmpty,
    ]
  }
}
