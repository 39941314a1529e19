extension FirstMigration {
  /// The programme and its figures.
  static let programme = """
    CREATE TABLE programme (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      stakes TEXT NOT NULL DEFAULT '',
      first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      is_fictional INTEGER NOT NULL DEFAULT 0 CHECK (is_fictional IN (0, 1)),
      CHECK ((first_day IS NULL) = (last_day IS NULL)),
      CHECK (first_day <= last_day)
    ) STRICT;

    CREATE TABLE programme_territory (
      owner TEXT NOT NULL REFERENCES programme DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      territory TEXT NOT NULL,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE figure (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      label TEXT NOT NULL,
      qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'moreThan', 'lessThan')),
      value REAL NOT NULL,
      unit TEXT NOT NULL DEFAULT '',
      week TEXT NOT NULL DEFAULT '',
      source TEXT NOT NULL DEFAULT ''
    ) STRICT;
    """
}
