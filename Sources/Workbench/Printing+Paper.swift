import Ink
import Paper
import Press
import Words

/// Which sheet a print takes of those that are there, and what is said where it is another.
extension Printing {
  /// For a wall: none where it has a size of its own.
  var wallSheet: (sheet: SheetSize?, remarks: [String]) {
    let large = options.isLargePrint ? [wording.prints.alreadyLarge] : []
    guard let asked = options.sheet else { return (nil, large) }
    return asked.isForWalls
      ? (asked, large) : (.a4, [wording.prints.sheetTaken(asked.name, SheetSize.a4.name)] + large)
  }

  /// For a filled frieze: an A3, or the next size where it is read by eyes that tire.
  var friezeSheet: (sheet: SheetSize, remarks: [String]) {
    guard let asked = options.sheet else { return (options.isLargePrint ? .a2 : .a3, []) }
    guard asked.isForWalls else {
      return (.a4, [wording.prints.sheetTaken(asked.name, SheetSize.a4.name)])
    }
    return (asked, options.isLargePrint ? [wording.prints.largerSheet(asked.name)] : [])
  }

  /// Pages written on A4, as large as the sheet that is there.
  func onSheet(_ draft: PrintDraft, reflows: Bool = false) -> PrintDraft {
    var draft = draft
    let isLarge = options.isLargePrint && !reflows
    guard let asked = options.sheet ?? (isLarge ? SheetSize.a3 : nil) else { return draft }
    guard asked.isForWalls else {
      draft.remarks.insert(wording.prints.sheetTaken(asked.name, SheetSize.a4.name), at: 0)
      return draft
    }
    if isLarge, asked.size.area < SheetSize.a3.size.area * 0.99 {
      draft.remarks.insert(wording.prints.largerSheet(asked.name), at: 0)
    }
    guard asked != .a4 else { return draft }
    draft.publication.pages = draft.publication.pages.map { $0.enlarged(to: asked.size) }
    return draft
  }

  /// The composer of pages that will be enlarged: their rule still measures 100 mm.
  func enlarging(to sheet: SheetSize?, isLarge: Bool) -> Composer {
    guard let sheet = sheet ?? (isLarge ? SheetSize.a3 : nil), sheet.isForWalls else {
      return composer
    }
    return composer.enlarging(to: sheet.size)
  }
}

extension SheetSize {
  /// An A4 at least: a smaller sheet has no design of its own.
  var isForWalls: Bool {
    min(size.width, size.height) >= 200 && max(size.width, size.height) >= 270
  }
}

extension Size {
  /// In square millimetres.
  var area: Double { width.millimetres * height.millimetres }
}
