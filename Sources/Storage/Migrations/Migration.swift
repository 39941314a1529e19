import GRDB

/// One dated step of the schema: only strings, never edited once it has been used.
struct Migration: Sendable {
  let name: String
  let statements: [String]

  static let all = [
    Migration(name: "2026-11-22 first tables", statements: FirstMigration.all),
    Migration(name: "2026-11-25 the kit it starts from", statements: KitMigration.all),
    Migration(name: "2026-11-25 key quotes at hand", statements: KeyQuotesMigration.all),
    Migration(name: "2026-11-25 copies that meet again", statements: CopiesMigration.all),
    Migration(name: "2026-11-25 settings", statements: SettingsMigration.all),
    Migration(
      name: "2026-11-29 figures at least and at most", statements: QualifiersMigration.all),
    Migration(name: "2026-11-29 groups known", statements: KnownGroupMigration.all),
    Migration(name: "2026-11-29 voice and video", statements: VoiceMigration.all),
    Migration(name: "2026-11-30 what left on paper", statements: PrintoutMigration.all),
    Migration(name: "2026-11-30 plans", statements: PlanMigration.all),
    Migration(name: "2026-11-30 teams", statements: TeamsMigration.all),
    Migration(name: "2026-11-30 days that are run", statements: PassingMigration.all),
    Migration(name: "2026-12-01 cards that come back", statements: CardsMigration.all),
    Migration(name: "2026-12-01 encounters to arrange", statements: ArrangingMigration.all),
    Migration(name: "2026-12-01 enriched by others", statements: EnrichmentMigration.all),
    Migration(name: "2026-12-01 who lets and who may", statements: HandMigration.all),
    Migration(name: "2026-12-02 before and after", statements: ErrandMigration.all),
    Migration(name: "2026-12-02 sheets that change", statements: SealMigration.all),
  ]

  /// How many of the first ones wrote their triggers themselves; each later one begins without, and
  /// after the last they are made again from the tables.
  static let withTheirTriggers = 5
}

extension [Migration] {
  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (place, migration) in enumerated() {
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: "PRAGMA application_id = \(WorkspaceFile.applicationID)")
        let isMade = place >= Migration.withTheirTriggers
        if isMade { try ChangeTriggers.drop(in: db) }
        for statement in migration.statements { try db.execute(sql: statement) }
        if isMade, place == count - 1 { try ChangeTriggers.make(in: db) }
      }
    }
    return migrator
  }
}
