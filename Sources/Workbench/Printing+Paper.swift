import Ink
import Paper
import Press
import Words

/// Which sheet a print takes of those that are there, and what is said where it is another.
extension Printing {
  /// For a wall: none where it has a size of its own.
  var wallSheet: (sheet: SheetSize?, remarks: [String]) {
    guard let asked = options.sheet else {
      return (nil, options.isLargePrint ? [wording.prints.alreadyLarge] : [])
    }
    // On a copier's sheet a wall is read in the hand.
    let isSmall = asked.size.area < SheetSize.a2.size.area * 0.99
    let large =
      options.isLargePrint
      ? [isSmall ? wording.prints.largerSheet(asked.name) : wording.prints.alreadyLarge] : []
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

  /// How much more a printer leaves white than every design does by itself.
  private var inset: Length { max(0, options.margin - 5) }

  /// What a design is laid on: the sheet without what its printer leaves white beyond 5 mm.
  func within(_ sheet: Size) -> Size {
    Size(width: sheet.width - inset * 2, height: sheet.height - inset * 2)
  }

  /// A page laid so, in the middle of its sheet.
  func centred(_ page: Page) -> Page {
    guard inset > .zero else { return page }
    var page = page
    page.size = Size(width: page.size.width + inset * 2, height: page.size.height + inset * 2)
    page.marks = [.group(Group(placement: Placement(x: inset, y: inset), page.marks))]
    return page
  }

  /// The sheet that written pages take where none is asked for: their own, but where they are
  /// enlarged, or laid within a wider margin.
  private func taken(isLarge: Bool) -> SheetSize? {
    options.sheet ?? (isLarge ? .a3 : inset > .zero ? .a4 : nil)
  }

  /// Pages written on A4, as large as the sheet that is there.
  func onSheet(_ draft: PrintDraft, reflows: Bool = false) -> PrintDraft {
    var draft = draft
    let isLarge = options.isLargePrint && !reflows
    guard let asked = taken(isLarge: isLarge) else { return draft }
    guard asked.isForWalls else {
      draft.remarks.insert(wording.prints.sheetTaken(asked.name, SheetSize.a4.name), at: 0)
      return draft
    }
    if isLarge, asked.size.area < SheetSize.a3.size.area * 0.99 {
      draft.remarks.insert(wording.prints.largerSheet(asked.name), at: 0)
    }
    guard asked != .a4 || inset > .zero else { return draft }
    let size = within(asked.size)
    draft.publication.pages = draft.publication.pages.map { page in
      centred(page.enlarged(to: size.lying(as: page.size)))
    }
    return draft
  }

  /// The composer of pages that will be enlarged: their rule still measures 100 mm.
  func enlarging(isLarge: Bool) -> Composer {
    guard let sheet = taken(isLarge: isLarge), sheet.isForWalls else { return composer }
    return composer.enlarging(to: within(sheet.size))
  }
}

extension SheetSize {
  /// An A4 at least: a smaller sheet has no design of its own.
  var isForWalls: Bool {
    min(size.width, size.height) >= 200 && max(size.width, size.height) >= 270
  }
}

extension Size {
  /// The same sheet, upright or on its side as a page is.
  func lying(as page: Size) -> Size {
    (page.width > page.height) == (width > height) ? self : Size(width: height, height: width)
  }

  /// In square millimetres.
  var area: Double { width.millimetres * height.millimetres }
}
