import Atelier
import People

extension Field {
  /// What something has been through, a row for each step.
  static func life<State: LifeState & Choice>(
    in table: String, _ get: @escaping @Sendable (Owner) -> Life<State>
  ) -> Field where Value == Life<State> {
    Field.rows(
      in: table, { get($0).steps }, Life.init,
      each: ListLine(
        Life<State>.Step.init,
        Field<Life<State>.Step, State>("state", "état", "state", .code) { $0.state },
        Field<Life<State>.Step, Day>("day", "date", "date", .moment) { $0.day },
        Field<Life<State>.Step, String>(
          "reason", "motif", "reason", .words, as: .sentences, sought: .words
        ) {
          $0.reason
        },
        Field<Life<State>.Step, String>("by", column: "decided_by", "par", "by", .words) {
          $0.by
        }))
  }
}
