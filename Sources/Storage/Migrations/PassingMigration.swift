/// What was said of days while they were run. Frozen.
///
/// Nothing leads to a sequence nor to another mark: what is gone since was said all the same.
enum PassingMigration {
  static let all = [passings]

  static let passings = """
    CREATE TABLE passing (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      block TEXT NOT NULL CHECK (length(block) = 36),
      team TEXT NOT NULL DEFAULT '',
      at TEXT NOT NULL CHECK (at GLOB '[0-9]*T*Z'),
      word TEXT NOT NULL CHECK (word IN ('here', 'started', 'finished', 'skipped',
        'lengthened', 'later', 'cancels')),
      minutes INTEGER CHECK (minutes BETWEEN -1440 AND 1440),
      cancels TEXT CHECK (length(cancels) = 36),
      gesture TEXT NOT NULL CHECK (length(gesture) = 36),
      choice TEXT CHECK (choice IN ('share', 'skip', 'later')),
      CHECK ((word IN ('lengthened', 'later')) = (minutes IS NOT NULL)),
      CHECK ((word = 'cancels') = (cancels IS NOT NULL))
    ) STRICT;
    CREATE INDEX passing_of_occasion ON passing (occasion, day);
    """
}
