/// The kit a workspace started from, whose cards it prints; empty where none was named. Frozen.
enum KitMigration {
  static let all = [column, triggers]

  static let column = "ALTER TABLE workspace ADD COLUMN kit TEXT NOT NULL DEFAULT ''"

  static let triggers = """
    DROP TRIGGER workspace_added;
    DROP TRIGGER workspace_changed;
    DROP TRIGGER workspace_removed;
    CREATE TRIGGER workspace_added AFTER INSERT ON workspace BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'workspace', new.id,
          json_object('id', new.id, 'identity', new.identity, 'title', new.title,
            'language', new.language, 'copy', new.copy, 'kit', new.kit));
    END;
    CREATE TRIGGER workspace_changed AFTER UPDATE ON workspace BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'workspace', old.id,
          json_object('id', old.id, 'identity', old.identity, 'title', old.title,
            'language', old.language, 'copy', old.copy, 'kit', old.kit),
          json_object('id', new.id, 'identity', new.identity, 'title', new.title,
            'language', new.language, 'copy', new.copy, 'kit', new.kit));
    END;
    CREATE TRIGGER workspace_removed AFTER DELETE ON workspace BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'workspace', old.id,
          json_object('id', old.id, 'identity', old.identity, 'title', old.title,
            'language', old.language, 'copy', old.copy, 'kit', old.kit));
    END;
    """
}
