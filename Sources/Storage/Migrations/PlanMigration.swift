/// What is planned: days, teams, sequences, and what they need. Frozen.
enum PlanMigration {
  static let all = [days, teams, blocks, materials]

  static let days = """
    CREATE TABLE plan_day (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      opens INTEGER NOT NULL CHECK (opens BETWEEN 0 AND 1440),
      closes INTEGER NOT NULL CHECK (closes BETWEEN 0 AND 1440),
      CHECK (opens < closes)
    ) STRICT;
    CREATE INDEX plan_day_of_occasion ON plan_day (occasion);

    CREATE TABLE plan_room (
      owner TEXT NOT NULL REFERENCES plan_day DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      room TEXT NOT NULL CHECK (trim(room) <> ''),
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;
    """

  static let teams = """
    CREATE TABLE team (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      letter TEXT NOT NULL CHECK (length(letter) > 0),
      mark TEXT NOT NULL CHECK (mark IN ('disc', 'square', 'triangle', 'diamond', 'hexagon',
        'star', 'cross', 'arch', 'moon', 'drop', 'house', 'ring')),
      room TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX team_of_occasion ON team (occasion);

    CREATE TABLE team_animator (
      owner TEXT NOT NULL REFERENCES team DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;
    """

  static let blocks = """
    CREATE TABLE block (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      rank TEXT NOT NULL DEFAULT '',
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      intention TEXT NOT NULL
        CHECK (intention IN ('open', 'make', 'close', 'welcome', 'rest', 'meal')),
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720),
      minimum INTEGER NOT NULL CHECK (minimum BETWEEN 1 AND 720),
      is_optional INTEGER NOT NULL DEFAULT 0 CHECK (is_optional IN (0, 1)),
      fixed INTEGER CHECK (fixed BETWEEN 0 AND 1439),
      room TEXT NOT NULL DEFAULT '',
      instruction TEXT NOT NULL DEFAULT '',
      notes TEXT NOT NULL DEFAULT '',
      produces TEXT NOT NULL DEFAULT '',
      method TEXT NOT NULL DEFAULT '',
      CHECK (minimum <= minutes),
      UNIQUE (number, copy)
    ) STRICT;
    CREATE INDEX block_of_occasion ON block (occasion);

    CREATE TABLE block_team (
      owner TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      team TEXT NOT NULL CHECK (trim(team) <> ''),
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE block_lead (
      owner TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE block_helper (
      owner TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE block_deck (
      owner TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      deck TEXT NOT NULL CHECK (trim(deck) <> ''),
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;
    """

  static let materials = """
    CREATE TABLE material (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      block TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 100000),
      share TEXT NOT NULL CHECK (share IN ('person', 'team', 'once')),
      stock INTEGER CHECK (stock BETWEEN 0 AND 1000000)
    ) STRICT;
    CREATE INDEX material_of_block ON material (block);
    """
}
