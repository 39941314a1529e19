/// What this copy of a workspace is used for, and how: a name and its value.
///
/// Not part of what was said, nor of what copies bring to one another: written under no act. Frozen.
enum SettingsMigration {
  static let all = [
    """
    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """
  ]
}
