/// What lets two copies of a workspace meet again, and someone be forgotten. Frozen.
enum CopiesMigration {
  static let all = [lineage, triggers, meeting]

  /// Which acts each act knew of: those before it, and several at once after copies met.
  static let lineage = """
    CREATE TABLE act_after (
      act INTEGER NOT NULL REFERENCES act,
      follows INTEGER NOT NULL REFERENCES act,
      PRIMARY KEY (act, follows)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX act_followed ON act_after (follows);

    -- The acts that no other follows yet.
    CREATE TABLE act_last (act INTEGER PRIMARY KEY REFERENCES act) STRICT;

    INSERT INTO act_after (act, follows)
      SELECT number, previous FROM
        (SELECT number, lag(number) OVER (ORDER BY number) AS previous FROM act)
      WHERE previous IS NOT NULL;
    INSERT INTO act_last (act) SELECT number FROM act ORDER BY number DESC LIMIT 1;
    """

  static let triggers = """
    CREATE TRIGGER act_begun AFTER INSERT ON act BEGIN
      INSERT INTO act_after (act, follows) SELECT new.number, act FROM act_last;
      DELETE FROM act_last;
      INSERT INTO act_last (act) VALUES (new.number);
    END;
    CREATE TRIGGER act_dropped BEFORE DELETE ON act BEGIN
      INSERT OR IGNORE INTO act_last (act) SELECT follows FROM act_after WHERE act = old.number;
      DELETE FROM act_after WHERE act = old.number;
      DELETE FROM act_last WHERE act = old.number;
    END;
    """

  static let meeting = """
    -- This copy: the letters it may still give to its own copies, and whether names were left out.
    CREATE TABLE branch (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      letters TEXT NOT NULL,
      is_nameless INTEGER NOT NULL CHECK (is_nameless IN (0, 1))
    ) STRICT;
    INSERT INTO branch (id, letters, is_nameless) VALUES (1, 'BCDEFGHIJKLMNOPQRSTUVWXYZ', 0);

    -- References that something bore before copies met: the first one, then any other.
    CREATE TABLE reference_before (
      shelf TEXT NOT NULL,
      number INTEGER NOT NULL,
      copy TEXT NOT NULL,
      owner TEXT NOT NULL,
      is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
      PRIMARY KEY (shelf, number, copy, owner)
    ) STRICT, WITHOUT ROWID;

    -- What was erased for good, by identifiers that say nothing: under which act, and the number
    -- that is never given again.
    CREATE TABLE erased (
      id TEXT NOT NULL CHECK (length(id) = 36),
      act TEXT NOT NULL CHECK (length(act) = 36),
      shelf TEXT NOT NULL,
      copy TEXT,
      number INTEGER,
      PRIMARY KEY (id, act)
    ) STRICT, WITHOUT ROWID;
    """
}
