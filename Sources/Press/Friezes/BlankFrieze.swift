public import Atelier
public import Paper
import People
public import Words

/// A long strip of a recruitment’s stages to write in, with the person who tells it.
public struct BlankFrieze: Hashable, Sendable {
  public let title: String
  /// The names of the stages; an empty one is a stage to name by hand.
  public private(set) var stages: [String]
  /// Who may be telling it, each a box to tick.
  public let audiences: [String]
  public private(set) var programme: String
  public let reference: String
  public let sheet: Size

  public init(
    title: String, stages: [String], audiences: [String], programme: String = "",
    reference: String = "", sheet: Size = SheetSize.a1.size.turned
  ) {
    (self.title, self.stages, self.audiences) = (title, stages, audiences)
    (self.programme, self.reference, self.sheet) = (programme, reference, sheet)
  }

  /// The stages of a recruitment as we know them, then some to name.
  public static func standard(
    in wording: Wording, stagesToName: Int = 2, programme: String = "", reference: String = "",
    sheet: Size = SheetSize.a1.size.turned
  ) -> BlankFrieze {
    let words = wording.friezes
    return BlankFrieze(
      title: words.recruitment,
      stages: words.stages + Array(repeating: "", count: stagesToName),
      audiences: words.audiences, programme: programme, reference: reference, sheet: sheet)
  }

  /// A blank copy of a frieze that others have filled in.
  public static func again(
    _ frieze: Frieze, in wording: Wording, stagesToName: Int = 1, programme: String = "",
    sheet: Size = SheetSize.a1.size.turned
  ) -> BlankFrieze {
    BlankFrieze(
      title: frieze.title, stages: frieze.stages + Array(repeating: "", count: stagesToName),
      audiences: frieze.publics.isEmpty ? wording.friezes.audiences : frieze.publics,
      programme: programme, reference: frieze.reference.description, sheet: sheet)
  }

  /// On its own sheet.
  ///
  /// - Throws: ``Overflow`` when a title or a stage’s name is too long for the sheet.
  public func page(with composer: Composer) throws -> Page {
    try BlankFriezeSheet(frieze: self, composer: composer).page()
  }

  /// On the sheet that is there: as many of them as it takes to write in every column.
  public func pages(with composer: Composer, sheet: Size) throws -> [Page] {
    let fit = SheetFit(flowing: SheetSize.a1.size.turned, on: sheet, least: 0.66)
    let composer = composer.laid(by: fit)
    let laid = laid(on: fit.laid)
    let room = BlankFriezeSheet(frieze: laid, composer: composer).columnsWidth * fit.scale
    let most = max(1, Int(room / Self.narrowest))
    let count = (stages.count + most - 1) / most
    return try (0..<count).map { number in
      let (from, to) = (stages.count * number / count, stages.count * (number + 1) / count)
      var part = laid
      part.stages = Array(stages[from..<to])
      if count > 1 {
        let place = composer.wording.imposition.sheetOf(number + 1, count)
        part.programme = [programme, place].filter { !$0.isEmpty }.joined(separator: ", ")
      }
      return try part.page(with: composer).laid(by: fit)
    }
  }

  /// What a hand needs to write in a column.
  private static let narrowest: Length = 44

  private func laid(on sheet: Size) -> BlankFrieze {
    BlankFrieze(
      title: title, stages: stages, audiences: audiences, programme: programme,
      reference: reference, sheet: sheet)
  }
}
