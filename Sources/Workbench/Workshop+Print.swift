import Entities
import Foundation
import Ink
import Paper
import People
import Press
import Storage
public import Words

extension Workshop {
  /// Everything of one kind, telling how things stood on the options' day.
  ///
  /// What may be shown is what people agree to today.
  ///
  /// - Parameter progress: called after each page with the print's name, pages done and pages in
  ///   all; `false` stops.
  /// - Throws: ``Overflows``, ``TypeFault``, or what the workspace says.
  public func print(
    _ kind: PrintKind, _ options: PrintOptions,
    progress: @escaping (String, Int, Int) -> Bool = { _, _, _ in true }
  ) throws -> [Print] {
    let printing = try printing(try workspace.contents(), options)
    let press = PrintingPress(
      created: now, options: options, wording: wording, progress: progress)
    let drafts = try printing.drafts(of: kind)
    let count = printing.onPaperOnly(kind)
    if drafts.isEmpty, count > 0 { throw OnlyOnPaper(count: count, isBoard: kind == .board) }
    return try press.print(drafts)
  }
}

/// All that a print would hold is shown on paper, and it is not made for paper.
public struct OnlyOnPaper: Error, Sayable {
  let count: Int
  let isBoard: Bool

  public func said(in wording: Wording) -> String {
    isBoard ? wording.forgetting.onlyOnTheWall(count) : wording.forgetting.onlyOnPaper(count)
  }
}

/// A print that is set but not drawn yet.
struct PrintDraft {
  let name: String
  var publication: Publication
  var remarks: [String] = []
  /// The small groups that its words come from, and what is said of them.
  var rare = RareGroups()
  /// The code of what it is.
  var kind = ""
  /// What its sheets hold of people.
  var carried = Carried()
  /// What is on all of its pages, where it is known before they are drawn.
  var seals: [String]?
  /// Where what changes is told by smaller things than pages: all their seals, and the same draft
  /// of some of them alone, by their places.
  var parts: (seals: () throws -> [String], only: ([Int]) throws -> Pages)?
  /// Whether what is on its sheets is noted, to find what changes.
  var isSealed = false
  /// Whether nothing of it may come on the back of something else: what is cut, folded or worn.
  var isOneSided = false
  /// The same as another draft, on sheets to be glued.
  var isTiled = false
  /// What is not on its sheets, or not whole.
  var aside: [LeftAside] = []
  /// What is worth saying each time, though nothing is wrong.
  var reminder: String?
  /// The same without the cards that cannot be set, tried once one of them is met.
  var withoutUnfit: (() throws -> PrintDraft)?

  func of(_ kind: PrintKind) -> PrintDraft {
    var draft = self
    if draft.kind.isEmpty { draft.kind = kind.rawValue }
    let without = withoutUnfit
    draft.withoutUnfit = without.map { without in { try without().of(kind) } }
    return draft
  }

  /// With a last sheet that says what was left aside, and why.
  ///
  /// - Parameter spared: texts printed with a question mark in the place of a sign.
  func leaving(
    _ aside: Overflows?, spared: [Unset] = [], by composer: Composer, isOfCards: Bool = true
  ) throws -> PrintDraft {
    let aside = aside ?? Overflows([])
    if aside.isEmpty, spared.isEmpty { return self }
    let wording = composer.wording
    var draft = self
    draft.publication.pages =
      publication.pages
      + (try composer.asideSheet(aside, spared: spared, isOfCards: isOfCards))
    draft.carried = carried.without(Set(aside.items.compactMap { Reference($0) }))
    let count = aside.items.count + spared.count
    let reasons = aside.reasons(in: wording, isOfCards: isOfCards) + spared.reasons(in: wording)
    draft.remarks +=
      [isOfCards ? wording.aside.remark(count) : wording.aside.remarkOfAny(count)]
      + reasons.map { "• " + $0 }
    let items =
      aside.all.map(\.item) + aside.unset.map(\.item) + aside.unlaid.map(\.item)
      + spared.map(\.item)
    draft.aside += zip(items, reasons).map { LeftAside(item: $0, reason: $1) }
    draft.withoutUnfit = withoutUnfit.map { without in
      { try without().leaving(aside, spared: spared, by: composer, isOfCards: isOfCards) }
    }
    return draft
  }
}

/// Small groups, and what a person reads of them where nothing can be pressed.
struct RareGroups {
  var groups: [SmallGroup] = []
  var said: [String] = []
}

/// Draws drafts into files' bytes.
struct PrintingPress {
  let created: Date
  let options: PrintOptions
  let wording: Wording
  let progress: (String, Int, Int) -> Bool

  /// Each draft as a file; for a browser, what is to be glued is left out.
  func print(_ drafts: [PrintDraft]) throws -> [Print] {
    try drafts.filter { options.format == .pdf || !$0.isTiled }.map(print)
  }

  func print(_ draft: PrintDraft) throws -> Print {
    guard let without = draft.withoutUnfit else { return try draw(draft) }
    do {
      return try draw(draft)
    } catch is Overflow {
      return try draw(try without())
    } catch is Overflows {
      return try draw(try without())
    } catch is Unset {
      return try draw(try without())
    }
  }

  private func draw(_ draft: PrintDraft) throws -> Print {
    var publication = draft.publication
    let seals = SealLog()
    if draft.isSealed, options.format == .pdf {
      publication.pages = seals.over(publication.pages)
    }
    if options.isBlackAndWhite {
      publication.pages = publication.pages.map { $0.inBlackAndWhite() }
    }
    // A browser lays out the same marks by itself.
    let watch = PageWatch(margin: options.margin, wording: wording)
    if options.format == .pdf { publication.pages = watch.over(publication.pages) }
    let name = draft.name.replacing(/\.pdf$/, with: "." + options.format.rawValue)
    let report = { done, total in progress(name, done, total) }
    let bytes =
      switch options.format {
      case .pdf: try Renderer().pdf(publication, created: created, progress: report)
      case .html: try Renderer().html(publication, progress: report)
      }
    return Print(
      name: name, bytes: bytes,
      pageCount: options.format == .pdf ? publication.pages.count : 0,
      remarks: draft.rare.said + draft.remarks + (draft.reminder.map { [$0] } ?? [])
        + watch.remarks(on: publication.title),
      aside: draft.aside, withheld: watch.withheld, kind: draft.kind, carried: draft.carried,
      sheets: draft.isSealed && options.format == .pdf
        ? try sealed(draft, seals.inOrder) : "")
  }

  /// « j-02-badges=…,… »
  private func sealed(_ draft: PrintDraft, _ pages: [String]) throws -> String {
    let seals = try draft.seals ?? draft.parts?.seals() ?? pages
    return "\(draft.file)=\(seals.joined(separator: ","))"
  }
}
