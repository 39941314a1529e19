import Atelier
import Entities
import Foundation
import People

/// What was said of days while they were run: each row says itself which mark it is, so that none
/// is lost or doubled however often the table goes out and comes back.
enum PassingTable: DossierTable {
  typealias Value = Passing

  static let definition: TableDefinition = {
    let told = TableDefinition(
      .passings, of: Passing.facts, purpose: purpose,
      natural: ["at", "team", "block", "word"], guidance: guidance)
    return TableDefinition(
      .passings, told.title, also: ["marques", "marks"], purpose: purpose, natural: told.natural,
      columns: told.columns + [
        Column(
          markKey, "repère", "identifier",
          help: Bilingual(
            "Écrit par Établi ; vide pour un passage nouveau.",
            "Written by Établi; empty for a new mark."))
      ])
  }()

  static let ownColumns: Set = ["block", "at", "cancels", "gesture"]
  private static let markKey = "marker"

  private static let purpose = Bilingual(
    "Ce qui a été dit pendant la journée : où en était chaque équipe, et ce qu’elle a choisi.",
    "What was said during the day: where each team was, and what it chose.")

  private static let guidance = [
    "occasion": eventGuidance,
    "day": Guidance(
      also: ["date", "jour"], required: true, example: Bilingual("11/07/2017", "11 July 2017")),
    "block": Guidance(
      required: true,
      help: Bilingual(
        "Sa référence ; d’une séquence retirée depuis, ce qu’Établi en écrit.",
        "Its reference; of a sequence removed since, what Établi writes of it."),
      example: Bilingual("K-01", "K-01")),
    "team": Guidance(
      help: Bilingual(
        "Sa lettre ; rien quand tout le monde est ensemble.",
        "Its letter; nothing when everyone is together.")),
    "at": Guidance(
      also: ["instant", "moment"], required: true,
      help: Bilingual(
        "Comme 2017-07-11 14:36 ; les heures de Paris, si rien d’autre n’est dit.",
        "Such as 2017-07-11 14:36; times of Paris, where nothing else is said."),
      example: Bilingual("2017-07-11 14:36", "2017-07-11 14:36")),
    "word": Guidance(
      .choice(Labels.passing.names), also: ["ce qui est dit"], required: true,
      example: Bilingual("on en est là", "here")),
    "choice": Guidance(.choice(Labels.proposal.names)),
  ]

  static func name(of value: Passing, in names: Names) -> String { value.id.value.uuidString }

  static func identity(told record: Record) -> UUID? {
    record[markKey].flatMap { UUID(uuidString: $0.text) }
  }

  static func cells(of value: Passing, in names: Names) -> [String: String] {
    var cells = written(value, in: names)
    cells["block"] = names.called(value.block.value) ?? value.block.value.uuidString
    cells["at"] = ZonedInstant(value.mark.at).description
    cells["gesture"] = value.gesture == value.id ? "" : value.gesture.value.uuidString
    cells[markKey] = value.id.value.uuidString
    return cells
  }

  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Passing?
  ) throws {
    let id = row.cells.values["id"] ?? .null
    if let cell = reader.record[markKey], UUID(uuidString: cell.text) == nil {
      throw RunFault.unreadableMark(cell.text)
    }
    let directory = reader.directory
    row.cells.values["block"] = reader.read("block", old: cell(row, "block"), empty: .null) {
      (cell) throws(Complaint) in
      if let id = UUID(uuidString: cell.text) { return .text(id.uuidString) }
      return .text(try directory.id(of: cell.text, in: .blocks, for: cell).uuidString)
    }
    if let cell = reader.record["at"] {
      guard let instant = ZonedInstant(cell.text) else {
        throw RunFault.unreadableInstant(cell.text)
      }
      row.cells.values["at"] = instant.date.cell
    }
    if reader.record.has("cancels") {
      row.cells.values["cancels"] = try other(reader.record["cancels"]) ?? .null
    }
    if old == nil || reader.record.has("gesture") {
      row.cells.values["gesture"] = try other(reader.record["gesture"]) ?? id
    }
    if let old, reader.complaints.isEmpty, Passing.shape.row(old) != row {
      throw RunFault.rewritten
    }
  }

  private static func cell(_ row: StoredRow, _ column: String) -> ColumnValue {
    row.cells.values[column] ?? .null
  }

  /// Another mark that a cell names.
  private static func other(_ cell: Cell?) throws -> ColumnValue? {
    guard let cell else { return nil }
    guard let id = UUID(uuidString: cell.text) else { throw RunFault.unreadableMark(cell.text) }
    return .text(id.uuidString)
  }
}

/// A moment as people read it, without losing which one it is: `2017-07-11 14:36:00 +02:00`.
struct ZonedInstant: CustomStringConvertible {
  private static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt

  let date: Date

  init(_ date: Date) { self.date = date }

  /// Where the clocks of a zone show it twice, the first time, unless it says how far it is from
  /// universal time.
  init?(_ words: String) {
    let parts = words.replacing("T", with: " ").split(separator: " ").map(String.init)
    guard (2...3).contains(parts.count), let day = Day(parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":").compactMap { Int($0) }
    guard (2...3).contains(clock.count), parts[1].split(separator: ":").count == clock.count,
      (0...24).contains(clock[0]), clock.dropFirst().allSatisfy((0...59).contains)
    else { return nil }
    let seconds = clock.count == 3 ? clock[2] : 0
    guard parts.count == 3 else {
      guard let time = TimeOfDay(clock[0], clock[1]) else { return nil }
      let shown = DayClock(day, in: Self.zone)
      date = shown.instant(at: shown.minute(at: time)).addingTimeInterval(Double(seconds))
      return
    }
    guard let offset = Self.offset(parts[2]) else { return nil }
    let local = day.number * 86_400 + clock[0] * 3600 + clock[1] * 60 + seconds
    date = Date(timeIntervalSince1970: Double(local - offset * 60))
  }

  /// `+02:00`, in minutes.
  private static func offset(_ words: String) -> Int? {
    guard let sign = words.first, "+-".contains(sign) else { return nil }
    let parts = words.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, (0...14).contains(parts[0]), (0...59).contains(parts[1]) else {
      return nil
    }
    return (sign == "-" ? -1 : 1) * (parts[0] * 60 + parts[1])
  }

  var description: String {
    let offset = Self.zone.secondsFromGMT(for: date) / 60
    let local = Int(date.timeIntervalSince1970.rounded(.down)) + offset * 60
    let (day, rest) = (Day(number: Int((Double(local) / 86_400).rounded(.down))), local)
    let second = ((rest % 86_400) + 86_400) % 86_400
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let clock = [second / 3600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
    let far = two(abs(offset) / 60) + ":" + two(abs(offset) % 60)
    return "\(day) \(clock) \(offset < 0 ? "-" : "+")\(far)"
  }
}
