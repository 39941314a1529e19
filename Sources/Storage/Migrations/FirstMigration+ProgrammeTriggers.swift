extension FirstMigration {
  /// What writes each change of these tables down, under the act being done.
  static let programmeTriggers = """
    CREATE TRIGGER programme_added AFTER INSERT ON programme BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'programme', new.id,
          json_object('id', new.id, 'title', new.title, 'stakes', new.stakes,
            'first_day', new.first_day, 'last_day', new.last_day,
            'is_fictional', new.is_fictional));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER programme_changed AFTER UPDATE ON programme BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'programme', old.id,
          json_object('id', old.id, 'title', old.title, 'stakes', old.stakes,
            'first_day', old.first_day, 'last_day', old.last_day,
            'is_fictional', old.is_fictional),
          json_object('id', new.id, 'title', new.title, 'stakes', new.stakes,
            'first_day', new.first_day, 'last_day', new.last_day,
            'is_fictional', new.is_fictional));
    END;
    CREATE TRIGGER programme_removed AFTER DELETE ON programme BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'programme', old.id,
          json_object('id', old.id, 'title', old.title, 'stakes', old.stakes,
            'first_day', old.first_day, 'last_day', old.last_day,
            'is_fictional', old.is_fictional));
      INSERT INTO tombstone VALUES (old.id, 'programme', NULL, NULL);
    END;

    CREATE TRIGGER programme_territory_added AFTER INSERT ON programme_territory BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'programme_territory', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position,
            'territory', new.territory));
    END;
    CREATE TRIGGER programme_territory_changed AFTER UPDATE ON programme_territory BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'programme_territory', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'territory', old.territory),
          json_object('owner', new.owner, 'position', new.position,
            'territory', new.territory));
    END;
    CREATE TRIGGER programme_territory_removed AFTER DELETE ON programme_territory BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'programme_territory', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'territory', old.territory));
    END;

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
