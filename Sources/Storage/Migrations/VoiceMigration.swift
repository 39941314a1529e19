/// Consents to be recorded and to be filmed. Frozen.
///
/// Triggers are made again from the tables.
enum VoiceMigration {
  static let all = [table]

  /// SQLite changes no CHECK: the table is made again, with its rows in their order.
  static let table = """
    CREATE TABLE consent_wider (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      purpose TEXT NOT NULL CHECK (
        purpose IN ('words', 'firstName', 'image', 'voice', 'video', 'introduction')),
      channel TEXT NOT NULL CHECK (channel IN ('paper', 'site', 'feed')),
      answer TEXT NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn')),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      basis TEXT NOT NULL CHECK (basis IN ('consent', 'publicInterest'))
    ) STRICT;
    INSERT INTO consent_wider (id, person, purpose, channel, answer, day, basis)
      SELECT id, person, purpose, channel, answer, day, basis FROM consent ORDER BY rowid;
    DROP TABLE consent;
    ALTER TABLE consent_wider RENAME TO consent;
    CREATE INDEX consent_of_person ON consent (person);
    """
}
