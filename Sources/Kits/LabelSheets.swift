public import Foundation
public import Paper
import Words

/// The sheets of labels that a table describes: millimetres, a line each.
public struct LabelSheets: Sendable {
  public let all: [LabelSheet]
  /// What is wrong with its lines; those are left out.
  public let faults: [KitFault]

  /// - Parameter file: as complaints call it.
  public init(_ bytes: Data, file: String) {
    let log = FaultLog()
    let table = KitTable(bytes, file: file, log: log)
    all = table.rows.compactMap { LabelSheets.sheet($0, log) }
    faults = log.sorted
  }

  private static func sheet(_ row: KitTable.Row, _ log: FaultLog) -> LabelSheet? {
    var isWhole = true
    func refuse(_ column: String, _ expected: KitFault.Expected) {
      isWhole = false
      log.note(
        .expected(expected, read: row.values[column] ?? ""), at: row.places[column] ?? row.place)
    }
    func length(_ column: String) -> Length {
      let words = (row.values[column] ?? "").replacing(",", with: ".")
      guard let number = Double(words), (0...SheetSize.sides.upperBound).contains(number) else {
        refuse(column, .size)
        return 0
      }
      return Length(millimetres: number)
    }
    func count(_ column: String) -> Int {
      guard let number = Int(row.values[column] ?? ""), (1...100).contains(number) else {
        refuse(column, .whole)
        return 1
      }
      return number
    }
    let paper = try? SheetSize(row.values["sheet"] ?? "")
    if paper == nil { refuse("sheet", .size) }
    let card = Size(width: length("width"), height: length("height"))
    let (columns, rows) = (count("columns"), count("rows"))
    let first = Point(x: length("left"), y: length("top"))
    let pitch = Size(width: length("across"), height: length("down"))
    guard isWhole, let paper else { return nil }
    let sheet = try? LabelSheet(
      name: row.values["name"] ?? "", sheet: paper.size, card: card, columns: columns, rows: rows,
      first: first, pitch: pitch)
    if sheet == nil { log.note(.expected(.frame, read: row.values["name"] ?? ""), at: row.place) }
    return sheet
  }
}
