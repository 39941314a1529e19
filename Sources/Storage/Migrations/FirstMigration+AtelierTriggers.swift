extension FirstMigration {
  /// What writes each change of these tables down, under the act being done.
  static let atelierTriggers = """
    CREATE TRIGGER astonishment_added AFTER INSERT ON astonishment BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'astonishment', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'title', new.title, 'author', new.author, 'day', new.day, 'place', new.place,
            'facts', new.facts, 'surprise', new.surprise, 'why', new.why,
            'question', new.question, 'notes', new.notes));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER astonishment_changed AFTER UPDATE ON astonishment BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'astonishment', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'title', old.title, 'author', old.author, 'day', old.day, 'place', old.place,
            'facts', old.facts, 'surprise', old.surprise, 'why', old.why,
            'question', old.question, 'notes', old.notes),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'title', new.title, 'author', new.author, 'day', new.day, 'place', new.place,
            'facts', new.facts, 'surprise', new.surprise, 'why', new.why,
            'question', new.question, 'notes', new.notes));
    END;
    CREATE TRIGGER astonishment_removed AFTER DELETE ON astonishment BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'astonishment', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'title', old.title, 'author', old.author, 'day', old.day, 'place', old.place,
            'facts', old.facts, 'surprise', old.surprise, 'why', old.why,
            'question', old.question, 'notes', old.notes));
      INSERT INTO tombstone VALUES (old.id, 'astonishment', old.copy, old.number);
    END;

    CREATE TRIGGER astonishment_verbatim_added AFTER INSERT ON astonishment_verbatim BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'astonishment_verbatim', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position,
            'verbatim', new.verbatim));
    END;
    CREATE TRIGGER astonishment_verbatim_changed AFTER UPDATE ON astonishment_verbatim BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'astonishment_verbatim', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'verbatim', old.verbatim),
          json_object('owner', new.owner, 'position', new.position,
            'verbatim', new.verbatim));
    END;
    CREATE TRIGGER astonishment_verbatim_removed AFTER DELETE ON astonishment_verbatim BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'astonishment_verbatim', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'verbatim', old.verbatim));
    END;

    CREATE TRIGGER finding_added AFTER INSERT ON finding BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'finding', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'statement', new.statement, 'notes', new.notes));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER finding_changed AFTER UPDATE ON finding BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'finding', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'statement', old.statement, 'notes', old.notes),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'statement', new.statement, 'notes', new.notes));
    END;
    CREATE TRIGGER finding_removed AFTER DELETE ON finding BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'finding', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'statement', old.statement, 'notes', old.notes));
      INSERT INTO tombstone VALUES (old.id, 'finding', old.copy, old.number);
    END;

    CREATE TRIGGER finding_astonishment_added AFTER INSERT ON finding_astonishment BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'finding_astonishment', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position,
            'astonishment', new.astonishment));
    END;
    CREATE TRIGGER finding_astonishment_changed AFTER UPDATE ON finding_astonishment BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'finding_astonishment', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'astonishment', old.astonishment),
          json_object('owner', new.owner, 'position', new.position,
            'astonishment', new.astonishment));
    END;
    CREATE TRIGGER finding_astonishment_removed AFTER DELETE ON finding_astonishment BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'finding_astonishment', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'astonishment', old.astonishment));
    END;

    CREATE TRIGGER hypothesis_added AFTER INSERT ON hypothesis BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'hypothesis', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'kind', new.kind, 'statement', new.statement, 'horizon', new.horizon,
            'born', new.born, 'split_from', new.split_from, 'notes', new.notes));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER hypothesis_changed AFTER UPDATE ON hypothesis BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'hypothesis', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'kind', old.kind, 'statement', old.statement, 'horizon', old.horizon,
            'born', old.born, 'split_from', old.split_from, 'notes', old.notes),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'kind', new.kind, 'statement', new.statement, 'horizon', new.horizon,
            'born', new.born, 'split_from', new.split_from, 'notes', new.notes));
    END;
    CREATE TRIGGER hypothesis_removed AFTER DELETE ON hypothesis BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'hypothesis', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'kind', old.kind, 'statement', old.statement, 'horizon', old.horizon,
            'born', old.born, 'split_from', old.split_from, 'notes', old.notes));
      INSERT INTO tombstone VALUES (old.id, 'hypothesis', old.copy, old.number);
    END;

    CREATE TRIGGER hypothesis_merged_added AFTER INSERT ON hypothesis_merged BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_merged', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'merged', new.merged));
    END;
    CREATE TRIGGER hypothesis_merged_changed AFTER UPDATE ON hypothesis_merged BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_merged', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'merged', old.merged),
          json_object('owner', new.owner, 'position', new.position, 'merged', new.merged));
    END;
    CREATE TRIGGER hypothesis_merged_removed AFTER DELETE ON hypothesis_merged BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'hypothesis_merged', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'merged', old.merged));
    END;

    CREATE TRIGGER hypothesis_astonishment_added AFTER INSERT ON hypothesis_astonishment BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_astonishment', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position,
            'astonishment', new.astonishment));
    END;
    CREATE TRIGGER hypothesis_astonishment_changed AFTER UPDATE ON hypothesis_astonishment BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_astonishment', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'astonishment', old.astonishment),
          json_object('owner', new.owner, 'position', new.position,
            'astonishment', new.astonishment));
    END;
    CREATE TRIGGER hypothesis_astonishment_removed AFTER DELETE ON hypothesis_astonishment BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'hypothesis_astonishment', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'astonishment', old.astonishment));
    END;

    CREATE TRIGGER hypothesis_finding_added AFTER INSERT ON hypothesis_finding BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_finding', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'finding', new.finding));
    END;
    CREATE TRIGGER hypothesis_finding_changed AFTER UPDATE ON hypothesis_finding BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_finding', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'finding', old.finding),
          json_object('owner', new.owner, 'position', new.position, 'finding', new.finding));
    END;
    CREATE TRIGGER hypothesis_finding_removed AFTER DELETE ON hypothesis_finding BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'hypothesis_finding', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'finding', old.finding));
    END;

    CREATE TRIGGER hypothesis_for_added AFTER INSERT ON hypothesis_for BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_for', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position,
            'verbatim', new.verbatim));
    END;
    CREATE TRIGGER hypothesis_for_changed AFTER UPDATE ON hypothesis_for BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_for', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'verbatim', old.verbatim),
          json_object('owner', new.owner, 'position', new.position,
            'verbatim', new.verbatim));
    END;
    CREATE TRIGGER hypothesis_for_removed AFTER DELETE ON hypothesis_for BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'hypothesis_for', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'verbatim', old.verbatim));
    END;

    CREATE TRIGGER hypothesis_against_added AFTER INSERT ON hypothesis_against BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_against', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position,
            'verbatim', new.verbatim));
    END;
    CREATE TRIGGER hypothesis_against_changed AFTER UPDATE ON hypothesis_against BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_against', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'verbatim', old.verbatim),
          json_object('owner', new.owner, 'position', new.position,
            'verbatim', new.verbatim));
    END;
    CREATE TRIGGER hypothesis_against_removed AFTER DELETE ON hypothesis_against BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'hypothesis_against', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'verbatim', old.verbatim));
    END;

    CREATE TRIGGER hypothesis_step_added AFTER INSERT ON hypothesis_step BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_step', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'state', new.state,
            'day', new.day, 'reason', new.reason, 'decided_by', new.decided_by));
    END;
    CREATE TRIGGER hypothesis_step_changed AFTER UPDATE ON hypothesis_step BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'hypothesis_step', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'state', old.state,
            'day', old.day, 'reason', old.reason, 'decided_by', old.decided_by),
          json_object('owner', new.owner, 'position', new.position, 'state', new.state,
            'day', new.day, 'reason', new.reason, 'decided_by', new.decided_by));
    END;
    CREATE TRIGGER hypothesis_step_removed AFTER DELETE ON hypothesis_step BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'hypothesis_step', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'state', old.state,
            'day', old.day, 'reason', old.reason, 'decided_by', old.decided_by));
    END;
    """
}
