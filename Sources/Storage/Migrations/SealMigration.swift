/// What was on each sheet of a print, so that only those that changed are made again. Frozen.
enum SealMigration {
  static let all = ["ALTER TABLE printout ADD COLUMN sheets TEXT NOT NULL DEFAULT '';"]
}
