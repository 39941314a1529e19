/// Cards of kits that come back: those kept, what words were heard on, hypotheses that bear a card's
/// reference. Frozen.
///
/// What bears a card's reference keeps, where the letter of a copy stands, the two of its deck:
/// OR, or BOR after two copies met.
enum CardsMigration {
  static let all = [hypotheses, cards, words]

  /// SQLite changes no CHECK: the table is made again, with its rows in their order.
  static let hypotheses = """
    CREATE TABLE hypothesis_wider (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 3),
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
    INSERT INTO hypothesis_wider
      (id, copy, number, kind, statement, horizon, born, split_from, notes)
      SELECT id, copy, number, kind, statement, horizon, born, split_from, notes
      FROM hypothesis ORDER BY rowid;
    DROP TABLE hypothesis;
    ALTER TABLE hypothesis_wider RENAME TO hypothesis;
    """

  static let cards = """
    CREATE TABLE kept_card (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL CHECK (length(copy) BETWEEN 2 AND 3),
      number INTEGER NOT NULL CHECK (number > 0),
      kit TEXT NOT NULL DEFAULT '',
      deck TEXT NOT NULL DEFAULT '',
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      words TEXT NOT NULL DEFAULT '',
      day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      notes TEXT NOT NULL DEFAULT '',
      UNIQUE (number, copy)
    ) STRICT;
    """

  static let words = "ALTER TABLE verbatim ADD COLUMN card TEXT CHECK (length(card) > 3)"
}
