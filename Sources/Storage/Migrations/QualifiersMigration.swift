/// Figures that say « au moins » and « au plus ». Frozen.
enum QualifiersMigration {
  static let all = [table, triggers]

  /// SQLite changes no CHECK: the table is made again, with its rows in their order.
  static let table = """
    CREATE TABLE figure_wider (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      label TEXT NOT NULL,
      qualifier TEXT NOT NULL CHECK (
        qualifier IN ('exact', 'about', 'moreThan', 'lessThan', 'atLeast', 'atMost')),
      value REAL NOT NULL,
      unit TEXT NOT NULL DEFAULT '',
      week TEXT NOT NULL DEFAULT '',
      source TEXT NOT NULL DEFAULT ''
    ) STRICT;
    INSERT INTO figure_wider (id, label, qualifier, value, unit, week, source)
      SELECT id, label, qualifier, value, unit, week, source FROM figure ORDER BY rowid;
    DROP TABLE figure;
    ALTER TABLE figure_wider RENAME TO figure;
    """

  /// They went with the table.
  static let triggers = """
    CREATE TRIGGER figure_added AFTER INSERT ON figure BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'figure', new.id,
          json_object('id', new.id, 'label', new.label, 'qualifier', new.qualifier,
            'value', format('%!.17g', new.value), 'unit', new.unit, 'week', new.week,
            'source', new.source));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER figure_changed AFTER UPDATE ON figure BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'figure', old.id,
          json_object('id', old.id, 'label', old.label, 'qualifier', old.qualifier,
            'value', format('%!.17g', old.value), 'unit', old.unit, 'week', old.week,
            'source', old.source),
          json_object('id', new.id, 'label', new.label, 'qualifier', new.qualifier,
            'value', format('%!.17g', new.value), 'unit', new.unit, 'week', new.week,
            'source', new.source));
    END;
    CREATE TRIGGER figure_removed AFTER DELETE ON figure BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'figure', old.id,
          json_object('id', old.id, 'label', old.label, 'qualifier', old.qualifier,
            'value', format('%!.17g', old.value), 'unit', old.unit, 'week', old.week,
            'source', old.source));
      INSERT INTO tombstone VALUES (old.id, 'figure', NULL, NULL);
    END;
    """
}
