/// What is seen to before an event and after it. Frozen.
enum ErrandMigration {
  static let all = [
    """
    CREATE TABLE errand (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind IN ('room', 'invitation', 'meals', 'access', 'suitcase',
        'thanks', 'report', 'other')),
      what TEXT NOT NULL CHECK (trim(what) <> ''),
      days INTEGER NOT NULL CHECK (days BETWEEN -730 AND 730),
      count INTEGER CHECK (count BETWEEN 0 AND 100000),
      invited INTEGER CHECK (invited BETWEEN 0 AND 100000),
      reminded INTEGER CHECK (reminded BETWEEN 0 AND 100000),
      yes INTEGER CHECK (yes BETWEEN 0 AND 100000),
      perhaps INTEGER CHECK (perhaps BETWEEN 0 AND 100000),
      is_done INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1))
    ) STRICT;
    CREATE INDEX errand_of_occasion ON errand (occasion);
    """
  ]
}
