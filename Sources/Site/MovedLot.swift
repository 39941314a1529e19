import HTTPTypes
import Interchange
import Words

/// Something answered of files that wait, and in which of their versions.
struct LotChange: Sendable {
  let version: Int
  /// What is hidden when `nil`.
  let thing: AnsweredThing?
  /// `nil` where an answer was taken back.
  let told: String?
}

/// A page of files that wait which shows less than was answered since, in another tab.
struct MovedLot: Error, Sendable {
  let changes: [LotChange]
  /// What the page asked for, and was not taken.
  let typed: [AnsweredThing: String?]
}

extension Reply {
  /// The same page, told as one that could not do what was asked, where that moved.
  func conflicting(_ moved: MovedLot?) -> Reply {
    guard moved != nil, case .page(let html, _) = self else { return self }
    return .page(html, status: .conflict)
  }
}

extension Visit {
  /// The field that says which version of the answers a page showed.
  static let version = "version"

  /// The version that the page showed; `nil` where it says none.
  var seenVersion: Int? { Int(form[Self.version]) }

  /// What was answered in another tab, the last answer of each thing, and what was not taken.
  func movedModel(_ moved: MovedLot?) -> Model {
    var last: [AnsweredThing?: LotChange] = [:]
    for change in moved?.changes ?? [] { last[change.thing] = change }
    let changes = last.values.sorted { $0.version < $1.version }
    let typed = (moved?.typed ?? [:]).filter { $0.value != nil }
      .sorted { $0.key.code < $1.key.code }
    return [
      "hasMoved": moved != nil, "hasNotTaken": !typed.isEmpty,
      "moved": changes.map { ["where": place(of: $0.thing), "said": said($0)] as Model },
      "notTaken": typed.map { thing, told in
        ["where": place(of: thing), "said": told ?? ""] as Model
      },
    ]
  }

  private func place(of thing: AnsweredThing?) -> String {
    switch thing {
    case .cell(let place):
      language.typeset(
        wording.grids.place(place.file, place.tab, place.line, place.letters))
    case .table(.exactly(let file, let tab)):
      language.typeset(wording.grids.place(file, tab, nil, nil))
    case .profile, .place, .person, .dates: language.quoted(thing?.read.shortened(to: 80) ?? "")
    case .table, nil: ""
    }
  }

  private func said(_ change: LotChange) -> String {
    let words = wording.siteMending
    guard let thing = change.thing else { return language.typeset(words.movedHidden) }
    if case .table = thing { return language.typeset(words.movedTable) }
    guard let told = change.told else { return language.typeset(words.movedBack) }
    switch thing {
    case .cell(let place) where place.column == nil:
      return language.typeset(words.movedRow)
    case .cell: return language.typeset(words.movedCell(told.shortened(to: 120)))
    default: return language.typeset(said(of: thing, told))
    }
  }
}
