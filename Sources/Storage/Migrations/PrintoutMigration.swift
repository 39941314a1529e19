/// Which references went on which sheets, and what was taken down since. Frozen.
///
/// Triggers are made again from the tables.
enum PrintoutMigration {
  static let all = [printouts, takenDown]

  static let printouts = """
    CREATE TABLE printout (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      kind TEXT NOT NULL CHECK (trim(kind) <> ''),
      channel TEXT NOT NULL CHECK (channel IN ('paper', 'site', 'feed')),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      items TEXT NOT NULL,
      named TEXT NOT NULL
    ) STRICT;
    """

  static let takenDown = """
    CREATE TABLE taken_down (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      printout TEXT NOT NULL REFERENCES printout DEFERRABLE INITIALLY DEFERRED,
      item TEXT NOT NULL,
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT;
    CREATE INDEX taken_down_of_printout ON taken_down (printout);
    """
}
