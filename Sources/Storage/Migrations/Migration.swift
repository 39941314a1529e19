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
    Migration(name: "2026-11-29 groups known", statements: KnownGroupMigration.all),
  ]
}

extension [Migration] {
  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in self {
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: "PRAGMA application_id = \(WorkspaceFile.applicationID)")
        for statement in migration.statements { try db.execute(sql: statement) }
      }
    }
    return migrator
  }
}
