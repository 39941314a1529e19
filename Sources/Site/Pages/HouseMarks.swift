import Foundation
import Interchange
import Storage
import Words
import Workbench

/// What the house puts of its own: its logos, its words.
extension Visit {
  func logoModels() throws -> [Model] {
    try premises.workspace.logos().enumerated().map { number, logo in
      let path = "/settings/logos/\(number)"
      return [
        "picture": path, "owner": logo.owner, "path": path + "/removal",
        "remove": language.typeset(wording.siteHouse.logoRemove(logo.owner)),
      ]
    }
  }

  /// The file of one logo, as a drawing that may run nothing.
  func logo() throws -> Reply {
    let logos = try premises.workspace.logos()
    guard let number = Int(parameter("number")), logos.indices.contains(number) else {
      throw SiteFault.noSuchPage
    }
    let bytes = logos[number].bytes
    return switch bytes.first {
    case 0x89: .bytes(bytes, type: "image/png")
    case 0xFF: .bytes(bytes, type: "image/jpeg")
    default: .drawing(bytes)
    }
  }

  func addLogo() throws -> Reply {
    guard let file = files.first else { throw NoLogoSent() }
    try workshop.addLogo(try Data(contentsOf: file.url), from: file.name, of: form["owner"])
    return .goTo("/settings?kept=1")
  }

  func removeLogo() throws -> Reply {
    if let number = Int(parameter("number")) { try workshop.removeLogo(number, of: form["owner"]) }
    return .goTo("/settings?kept=1")
  }

  /// The words kept, and room for some more.
  func wordModels(_ words: HouseWords) -> [Model] {
    let room = max(0, min(2, HouseWords.most - words.pairs.count))
    let pairs = words.pairs + Array(repeating: HouseWords.Pair(ours: "", theirs: ""), count: room)
    return pairs.enumerated().map { number, pair in
      [
        "ours": pair.ours, "theirs": pair.theirs,
        "oursLabel": language.typeset(wording.siteHouse.ourWord(number + 1)),
        "theirsLabel": language.typeset(wording.siteHouse.theirWord(number + 1)),
        "genderLabel": language.typeset(wording.siteHouse.genderAsked(number + 1)),
        "genders": HouseWords.Gender.allCases.map { gender -> Model in
          [
            "name": "gender-\(number)", "gender": gender.rawValue,
            "isChosen": pair.gender == gender,
          ]
        },
      ]
    }
  }

  func keepWords() throws -> Reply {
    let pairs = zip(form.all("ours"), form.all("theirs")).enumerated().map { number, words in
      HouseWords.Pair(
        ours: words.0, theirs: words.1,
        gender: HouseWords.Gender(rawValue: form["gender-\(number)"]))
    }
    let typed = HouseWords(pairs.filter { !$0.ours.trimmed.isEmpty || !$0.theirs.trimmed.isEmpty })
    do {
      guard form.unsettled.isEmpty else { throw CrossedText(name: "words") }
      try workshop.keepWords(pairs) { kept in
        try form.touched("words", typed.asLines, over: kept.asLines) != nil
      }
    } catch is CrossedText {
      let kept = try premises.workspace.settings().words.asLines
      return try crossingPage(
        wording.siteHouse.wordsTitle,
        [
          Crossing(
            name: "words", label: wording.siteHouse.wordsTitle, kept: kept,
            seen: VersionMark.of(kept), typed: typed.asLines)
        ], back: "/settings")
    }
    return .goTo("/settings?kept=1")
  }
}

extension HouseWords {
  /// « bilan = une observation », a line each.
  var asLines: String {
    pairs.map { pair in
      "\(pair.ours) = " + (pair.gender.map { "\($0.rawValue) " } ?? "") + pair.theirs
    }.joined(separator: "\n")
  }
}

/// A form to add a logo, sent without any.
struct NoLogoSent: Error, Sayable {
  func said(in wording: Wording) -> String { wording.siteHouse.logoNothingSent }
}
