/// Encounters to arrange, and several people met together. Frozen.
///
/// Triggers are made again from the tables.
enum ArrangingMigration {
  static let all = [table, met, block]

  /// SQLite changes no CHECK: the table is made again, with its rows in their order.
  static let table = """
    CREATE TABLE encounter_wider (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      kind TEXT NOT NULL CHECK (kind IN ('interview', 'call', 'visit', 'shadowing', 'workshop',
        'observation', 'immersion')),
      happened TEXT CHECK (length(happened) IN (4, 7, 10)),
      place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      profile TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
      person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      during TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      guide TEXT NOT NULL DEFAULT '',
      agreement TEXT NOT NULL CHECK (agreement IN ('written', 'spoken', 'refused', 'unasked')),
      stage TEXT NOT NULL DEFAULT 'done' CHECK (stage IN ('wanted', 'called', 'callBack',
        'agreed', 'done', 'off')),
      calls INTEGER NOT NULL DEFAULT 0 CHECK (calls BETWEEN 0 AND 9999),
      call_back TEXT CHECK (call_back GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      meeting_point TEXT NOT NULL DEFAULT '',
      reason TEXT NOT NULL DEFAULT '',
      notes TEXT NOT NULL DEFAULT '',
      UNIQUE (number, copy)
    ) STRICT;
    INSERT INTO encounter_wider (id, copy, number, kind, happened, place, profile, person, during,
        guide, agreement, notes)
      SELECT id, copy, number, kind, happened, place, profile, person, during, guide, agreement,
        notes FROM encounter ORDER BY rowid;
    DROP TABLE encounter;
    ALTER TABLE encounter_wider RENAME TO encounter;
    """

  static let met = """
    CREATE TABLE encounter_profile (
      owner TEXT NOT NULL REFERENCES encounter DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      profile TEXT NOT NULL REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE encounter_person (
      owner TEXT NOT NULL REFERENCES encounter DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      is_known INTEGER NOT NULL DEFAULT 1 CHECK (is_known = 1),
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;
    """

  static let block = """
    ALTER TABLE block ADD COLUMN encounter TEXT REFERENCES encounter
      DEFERRABLE INITIALLY DEFERRED;
    """
}
