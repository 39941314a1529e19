public import Paper

/// A design laid on the sheet that is there: drawn at a size of its own, then larger or smaller.
struct SheetFit {
  /// As printed, lying or upright as the design is.
  let sheet: Size
  let scale: Double

  /// What the design is drawn on.
  var laid: Size { Size(width: sheet.width / scale, height: sheet.height / scale) }

  /// All of a design of one size, as large as the sheet holds.
  init(whole design: Size, on sheet: Size) {
    self.sheet = sheet.lying(as: design)
    scale = min(self.sheet.width / design.width, self.sheet.height / design.height)
  }

  /// A design that has a place for more on a larger sheet: its words keep a size that is read.
  ///
  /// - Parameter least: the scale on a sheet of A4; between, in proportion.
  init(flowing design: Size, on sheet: Size, least: Double) {
    self.sheet = sheet.lying(as: design)
    func long(_ size: Size) -> Length { max(size.width, size.height) }
    let (own, small) = (long(design), long(SheetSize.a4.size))
    let share: Double = (long(sheet) - small) / (own - small)
    scale =
      share >= 1
      ? long(sheet) / own : share <= 0 ? least * (long(sheet) / small) : least + (1 - least) * share
  }
}

extension Size {
  /// Turned where another size lies and it does not.
  func lying(as other: Size) -> Size {
    (width > height) == (other.width > other.height) ? self : turned
  }
}

extension Composer {
  /// The same, for what will be laid at another size.
  func laid(by fit: SheetFit) -> Composer {
    var composer = self
    composer.scale = fit.scale
    return composer
  }
}

extension Composer {
  /// The same, for pages written on A4 that will be enlarged to a sheet.
  public func enlarging(to sheet: Size) -> Composer {
    laid(by: SheetFit(whole: SheetSize.a4.size, on: sheet))
  }
}

extension Page {
  /// The same drawing on its sheet.
  func laid(by fit: SheetFit) -> Page {
    guard fit.scale != 1 else { return self }
    var page = self
    page.size = fit.sheet
    page.marks = marks.scaled(by: fit.scale)
    return page
  }

  /// The same page on a larger sheet, all of it as much larger, in the middle.
  public func enlarged(to sheet: Size) -> Page {
    let fit = SheetFit(whole: size, on: sheet)
    var page = self
    page.size = fit.sheet
    let place = Placement(
      x: (fit.sheet.width - size.width * fit.scale) / 2,
      y: (fit.sheet.height - size.height * fit.scale) / 2, scale: fit.scale)
    page.marks = [.group(Group(placement: place, marks))]
    return page
  }
}
