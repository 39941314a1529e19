import Entities
import Foundation
import Interchange
import Paper
import Press
import Testing
import Words

@testable import Workbench

/// Over every text of every page: no French space in English, and none missing in French.
@Suite("The spaces of what is printed") struct SpacesTests {
  @Test("of a workspace are those of its language", arguments: PrintKind.allCases)
  func workspace(kind: PrintKind) throws {
    for language in Language.allCases {
      let bench = try Bench(.of(language))
      _ = try bench.workshop.take(
        try Bench.dossier().map { language == .french ? $0 : Self.withoutMarks($0) })
      for draft in try bench.workshop.drafts(of: .kind(kind), PrintOptions(day: Bench.today)) {
        try Self.expectRightSpaces(in: draft, language)
      }
    }
  }

  @Test("of kits are those of their language", arguments: KitTests.names)
  func kits(name: String) throws {
    for language in Language.allCases {
      let bench = DeckBench(
        furnishings: Bench.furnishings, wording: .of(language), now: Bench.now)
      for draft in try bench.drafts(kit: name, deck: nil, PrintOptions(day: Bench.today)) {
        try Self.expectRightSpaces(in: draft, language)
      }
    }
  }

  @Test func `the faults looked for are found`() {
    for words in ["Oui ?", "Oui?", "«Oui»", "« Oui »", "Coût: une heure", "\"Oui\"", "l'an"] {
      #expect(Self.faults(in: words, .french) != [], "\(words)")
    }
    for words in ["Yes\u{202f}?", "Yes :", "«Yes»", "“ Yes”", "\"Yes\"", "it's"] {
      #expect(Self.faults(in: words, .english) != [], "\(words)")
    }
    #expect(Self.faults(in: Language.french.typeset("« Et à 10:30 ? » : oui !"), .french) == [])
    #expect(
      Self.faults(in: Language.english.typeset("Is \"it\" 10:30? Yes: it's."), .english) == [])
  }

  private static func expectRightSpaces(in draft: PrintDraft, _ language: Language) throws {
    let pages = draft.publication.pages
    for number in 0..<pages.count {
      for mark in try pages.page(at: number).marks {
        check(mark, language, "\(draft.name), \(number + 1)")
      }
    }
  }

  private static func check(_ mark: Mark, _ language: Language, _ place: String) {
    switch mark {
    case .text(let text, _):
      let faults = faults(in: text.words, language)
      if !faults.isEmpty { #expect(faults == [], "\(language), \(place): \(text.words)") }
    case .group(let group):
      for mark in group.marks { check(mark, group.language ?? language, place) }
    default: break
    }
  }

  private static func faults(in words: String, _ language: Language) -> [String] {
    let wrong: [Regex<Substring>] =
      switch language {
      case .french:
        [/[\p{L}\p{N}»”)][?!;»]/, /[ \n\t][?!;:»]/, /«[^\u{202F}]/, /\p{L}:(?=\s|$)/, /["']/]
      case .english: [/\s[?!;:”]/, /[“‘]\s/, /[«»]/, /["']/]
      }
    return wrong.flatMap { words.matches(of: $0).map { String($0.output) } }
  }

  /// The same words without marks whose spaces differ: all that is left is ours.
  private static func withoutMarks(_ file: SourceFile) -> SourceFile {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let plain = text.replacing(/[ \u{A0}\u{202F}][?!:;]/, with: "")
      .replacing(/[«“] ?/, with: "").replacing(/[ ]?[»”]/, with: "")
    return SourceFile(name: file.name, bytes: Data(plain.utf8))
  }
}
