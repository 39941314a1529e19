extension FirstMigration {
  /// What was made of the words: astonishments, findings, hypotheses.
  static let atelier = """
    CREATE TABLE astonishment (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      author TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      facts TEXT NOT NULL DEFAULT '',
      surprise TEXT NOT NULL DEFAULT '',
      why TEXT NOT NULL DEFAULT '',
      question TEXT NOT NULL DEFAULT '',
      notes TEXT NOT NULL DEFAULT '',
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE astonishment_verbatim (
      owner TEXT NOT NULL REFERENCES astonishment DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      verbatim TEXT NOT NULL REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE finding (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      statement TEXT NOT NULL CHECK (trim(statement) <> ''),
      notes TEXT NOT NULL DEFAULT '',
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE finding_astonishment (
      owner TEXT NOT NULL REFERENCES finding DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      astonishment TEXT NOT NULL REFERENCES astonishment DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hypothesis (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      kind TEXT NOT NULL CHECK (kind IN ('hypothesis', 'lead', 'orientation', 'proposal')),
      statement TEXT NOT NULL CHECK (trim(statement) <> ''),
      horizon TEXT NOT NULL DEFAULT '',
      born TEXT CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      split_from TEXT REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED
        CHECK (split_from <> id),
      notes TEXT NOT NULL DEFAULT '',
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE hypothesis_merged (
      owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      merged TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED
        CHECK (merged <> owner),
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hypothesis_astonishment (
      owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      astonishment TEXT NOT NULL REFERENCES astonishment DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hypothesis_finding (
      owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      finding TEXT NOT NULL REFERENCES finding DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hypothesis_for (
      owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      verbatim TEXT NOT NULL REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hypothesis_against (
      owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      verbatim TEXT NOT NULL REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hypothesis_step (
      owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('proposed', 'explored', 'merged', 'split',
        'arbitrated', 'kept', 'refused')),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      reason TEXT NOT NULL DEFAULT '',
      decided_by TEXT NOT NULL DEFAULT '',
      CHECK (state <> 'refused' OR trim(reason) <> ''),
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;
    """
}
