extension FirstMigration {
  /// What writes each change of these tables down, under the act being done.
  static let houseTriggers = """
    CREATE TRIGGER workspace_added AFTER INSERT ON workspace BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'workspace', new.id,
          json_object('id', new.id, 'identity', new.identity, 'title', new.title,
            'language', new.language, 'copy', new.copy));
    END;
    CREATE TRIGGER workspace_changed AFTER UPDATE ON workspace BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'workspace', old.id,
          json_object('id', old.id, 'identity', old.identity, 'title', old.title,
            'language', old.language, 'copy', old.copy),
          json_object('id', new.id, 'identity', new.identity, 'title', new.title,
            'language', new.language, 'copy', new.copy));
    END;
    CREATE TRIGGER workspace_removed AFTER DELETE ON workspace BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'workspace', old.id,
          json_object('id', old.id, 'identity', old.identity, 'title', old.title,
            'language', old.language, 'copy', old.copy));
    END;

    CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'note', new.owner || '/' || new.heading,
          json_object('shelf', new.shelf, 'owner', new.owner, 'heading', new.heading,
            'words', new.words));
    END;
    CREATE TRIGGER note_changed AFTER UPDATE ON note BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'note', old.owner || '/' || old.heading,
          json_object('shelf', old.shelf, 'owner', old.owner, 'heading', old.heading,
            'words', old.words),
          json_object('shelf', new.shelf, 'owner', new.owner, 'heading', new.heading,
            'words', new.words));
    END;
    CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'note', old.owner || '/' || old.heading,
          json_object('shelf', old.shelf, 'owner', old.owner, 'heading', old.heading,
            'words', old.words));
    END;
    """
}
