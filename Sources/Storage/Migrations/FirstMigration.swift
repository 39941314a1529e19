/// The tables of the first workspaces. Frozen: what comes after is another migration.
enum FirstMigration {
  static let all = [
    house, people, programme, atelier, prototypes, reciprocity,
    houseTriggers, peopleTriggers, programmeTriggers, atelierTriggers, prototypesTriggers,
    reciprocityTriggers,
  ]
}
