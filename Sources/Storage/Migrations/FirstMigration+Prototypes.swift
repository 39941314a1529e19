extension FirstMigration {
  /// Prototypes, what was heard of them, and friezes.
  static let prototypes = """
    CREATE TABLE prototype (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      need TEXT NOT NULL DEFAULT '',
      born_during TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      counted TEXT,
      at_least INTEGER,
      out_of INTEGER,
      result INTEGER,
      first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      learned TEXT NOT NULL DEFAULT '',
      resists TEXT NOT NULL DEFAULT '',
      decision_asked TEXT NOT NULL DEFAULT '',
      committee TEXT NOT NULL DEFAULT '',
      decision TEXT CHECK (decision IN ('yes', 'no', 'revisit')),
      decision_reason TEXT NOT NULL DEFAULT '',
      notes TEXT NOT NULL DEFAULT '',
      CHECK ((counted IS NULL) = (at_least IS NULL) AND (counted IS NULL) = (out_of IS NULL)),
      CHECK (at_least BETWEEN 0 AND out_of AND out_of > 0),
      CHECK (result BETWEEN 0 AND out_of),
      CHECK ((first_day IS NULL) = (last_day IS NULL)),
      CHECK (first_day <= last_day),
      CHECK (decision IS NULL OR trim(decision_reason) <> ''),
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE prototype_hypothesis (
      owner TEXT NOT NULL REFERENCES prototype DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      hypothesis TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE prototype_place (
      owner TEXT NOT NULL REFERENCES prototype DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      place TEXT NOT NULL REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE prototype_step (
      owner TEXT NOT NULL REFERENCES prototype DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('sketched', 'pitched', 'kept', 'inProgress',
        'testing', 'reviewed', 'adopted', 'stopped', 'inconclusive')),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      reason TEXT NOT NULL DEFAULT '',
      decided_by TEXT NOT NULL DEFAULT '',
      CHECK (state NOT IN ('adopted', 'stopped', 'inconclusive') OR trim(reason) <> ''),
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE feedback (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      prototype TEXT NOT NULL REFERENCES prototype DEFERRABLE INITIALLY DEFERRED,
      verbatim TEXT NOT NULL REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
      stance TEXT NOT NULL CHECK (stance IN ('favourable', 'resisting', 'neutral')),
      is_chosen INTEGER NOT NULL DEFAULT 0 CHECK (is_chosen IN (0, 1))
    ) STRICT;
    CREATE INDEX feedback_of_prototype ON feedback (prototype);
    CREATE INDEX feedback_by_verbatim ON feedback (verbatim);

    CREATE TABLE frieze (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE frieze_stage (
      owner TEXT NOT NULL REFERENCES frieze DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      stage TEXT NOT NULL,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE frieze_strip (
      owner TEXT NOT NULL REFERENCES frieze DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      label TEXT NOT NULL,
      audience TEXT NOT NULL,
      profile TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
      happened TEXT CHECK (length(happened) IN (4, 7, 10)),
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE frieze_moment (
      owner TEXT NOT NULL REFERENCES frieze DEFERRABLE INITIALLY DEFERRED,
      strip INTEGER NOT NULL,
      position INTEGER NOT NULL,
      stage INTEGER NOT NULL,
      actions TEXT NOT NULL DEFAULT '',
      people TEXT NOT NULL DEFAULT '',
      tools TEXT NOT NULL DEFAULT '',
      delay TEXT NOT NULL DEFAULT '',
      blockage TEXT NOT NULL DEFAULT '',
      feeling INTEGER CHECK (feeling BETWEEN -3 AND 3),
      verbatim TEXT REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (owner, strip) REFERENCES frieze_strip (owner, position)
        DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;
    """
}
