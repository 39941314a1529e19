/// Who is in which team, what is asked of teams, who comes when. Frozen.
enum TeamsMigration {
  static let all = [rosters, rules, presences]

  static let rosters = """
    CREATE TABLE roster (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      round TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX roster_of_occasion ON roster (occasion);

    CREATE TABLE roster_seat (
      owner TEXT NOT NULL REFERENCES roster DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      team TEXT NOT NULL CHECK (trim(team) <> ''),
      is_locked INTEGER NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1)),
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE roster_made (
      owner TEXT NOT NULL REFERENCES roster DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      seed INTEGER,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;
    """

  static let rules = """
    CREATE TABLE team_rule (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      rank TEXT NOT NULL DEFAULT '',
      kind TEXT NOT NULL CHECK (kind IN ('levelSizes', 'sizes', 'spreadProfiles', 'neverAlone',
        'together', 'apart', 'fixed', 'onePerAgency', 'notAgain')),
      team TEXT NOT NULL DEFAULT '',
      profile TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
      least INTEGER CHECK (least BETWEEN 0 AND 1000),
      most INTEGER CHECK (most BETWEEN 0 AND 1000),
      strength TEXT NOT NULL CHECK (strength IN ('absolute', 'best')),
      reason TEXT CHECK (reason IN ('carpool', 'hierarchy', 'wish')),
      earlier TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      round TEXT NOT NULL DEFAULT '',
      CHECK (least <= most)
    ) STRICT;
    CREATE INDEX team_rule_of_occasion ON team_rule (occasion);

    CREATE TABLE team_rule_person (
      owner TEXT NOT NULL REFERENCES team_rule DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;
    """

  static let presences = """
    CREATE TABLE presence (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      half TEXT NOT NULL CHECK (half IN ('whole', 'morning', 'afternoon')),
      state TEXT NOT NULL CHECK (state IN ('present', 'absent', 'late')),
      arrives INTEGER CHECK (arrives BETWEEN 0 AND 1440)
    ) STRICT;
    CREATE INDEX presence_of_occasion ON presence (occasion);
    """
}
