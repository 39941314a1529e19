/// What others bring to orientations when they are crossed. Frozen.
///
/// Triggers are made again from the tables.
enum EnrichmentMigration {
  static let all = [table]

  static let table = """
    CREATE TABLE enrichment (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      hypothesis TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
      tried_by TEXT NOT NULL CHECK (trim(tried_by) <> ''),
      place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      during TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      learnt TEXT NOT NULL DEFAULT '',
      adds TEXT NOT NULL DEFAULT '',
      changes TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX enrichment_of_hypothesis ON enrichment (hypothesis);
    """
}
