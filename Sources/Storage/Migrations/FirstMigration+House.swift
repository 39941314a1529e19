extension FirstMigration {
  /// The workspace itself, its acts and its index of words.
  static let house = """
    CREATE TABLE workspace (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      identity TEXT NOT NULL CHECK (length(identity) = 36),
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1)
    ) STRICT;

    CREATE TABLE act (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      verb TEXT NOT NULL CHECK (trim(verb) <> ''),
      author TEXT NOT NULL,
      milliseconds INTEGER NOT NULL,
      undoes INTEGER REFERENCES act
    ) STRICT;

    -- The act under way; NULL at rest, so that a write outside any act is refused.
    CREATE TABLE bench (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      act INTEGER REFERENCES act
    ) STRICT;
    INSERT INTO bench (id, act) VALUES (1, NULL);

    CREATE TABLE change (
      number INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      shelf TEXT NOT NULL,
      row_key TEXT NOT NULL,
      before TEXT,
      after TEXT
    ) STRICT;
    CREATE INDEX change_of_act ON change (act);

    -- What was removed, so that its number is never given again.
    CREATE TABLE tombstone (
      id TEXT PRIMARY KEY NOT NULL,
      shelf TEXT NOT NULL,
      copy TEXT,
      number INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tombstone_number ON tombstone (shelf, number);

    CREATE VIRTUAL TABLE search USING fts5(
      title, words, themes,
      owner UNINDEXED, kind UNINDEXED, copy UNINDEXED, number UNINDEXED,
      is_key UNINDEXED, day UNINDEXED,
      tokenize = 'french unicode61 remove_diacritics 0'
    );
    CREATE TABLE searched (
      owner TEXT PRIMARY KEY NOT NULL,
      place INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
