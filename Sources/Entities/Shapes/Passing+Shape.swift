public import Atelier
public import Foundation
import People

extension RunMark.Word: Choice {
  public static var empty: ColumnValue { here.cell }
}
extension RunProposal.Kind: Choice {}

/// An instant is kept to the second, in universal time: `2017-07-11T12:36:00Z`.
extension Date: Celled {
  public var cell: ColumnValue { .text(formatted(.iso8601)) }
  public static func read(_ cell: ColumnValue) -> Date? {
    String.read(cell).flatMap { try? Date($0, strategy: .iso8601) }
  }
  public static var asking: Asking { .codes }
}

/// Its block and other marks are told by identifiers that lead nowhere once they are gone: a mark
/// of a block removed since is kept.
extension Passing: Entity {
  public static let shape: Shape<Passing> = Shape(
    "passing", Bilingual("Passages", "Run marks"), Passing.init, fields)

  private static let fields = Fields(of: Passing.self) {
    Field("occasion", "événement", "event", .link) { $0.occasion }
    Field("day", "journée", "day", .moment) { $0.day }
    Field("block", "séquence", "sequence", .code, as: .codes) { $0.block }
    Field("team", "équipe", "team", .words) { $0.mark.team.value }
    Field("at", "dit à", "said at", .code) { $0.mark.at }
    Field("word", "passage", "mark", .code) { $0.mark.word }
    Field("minutes", "minutes", "minutes", .code, with: "word") { $0.minutes }
    Field("cancels", "annule", "takes back", .code, as: .codes, with: "word") { $0.cancelled }
    Field("gesture", "geste", "gesture", .code, as: .codes) { $0.gesture }
    Field("choice", "choix", "choice", .code) { $0.choice }
  }
}

extension Dossier {
  public var passings: [Passing] {
    get { self[Passing.self] }
    _modify { yield &self[Passing.self] }
  }
}
