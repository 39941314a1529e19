extension FirstMigration {
  /// What writes each change of these tables down, under the act being done.
  static let prototypesTriggers = """
    CREATE TRIGGER prototype_added AFTER INSERT ON prototype BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'prototype', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'name', new.name, 'need', new.need, 'born_during', new.born_during,
            'counted', new.counted, 'at_least', new.at_least, 'out_of', new.out_of,
            'result', new.result, 'first_day', new.first_day, 'last_day', new.last_day,
            'learned', new.learned, 'resists', new.resists,
            'decision_asked', new.decision_asked, 'committee', new.committee,
            'decision', new.decision, 'decision_reason', new.decision_reason,
            'notes', new.notes));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER prototype_changed AFTER UPDATE ON prototype BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'prototype', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'name', old.name, 'need', old.need, 'born_during', old.born_during,
            'counted', old.counted, 'at_least', old.at_least, 'out_of', old.out_of,
            'result', old.result, 'first_day', old.first_day, 'last_day', old.last_day,
            'learned', old.learned, 'resists', old.resists,
            'decision_asked', old.decision_asked, 'committee', old.committee,
            'decision', old.decision, 'decision_reason', old.decision_reason,
            'notes', old.notes),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'name', new.name, 'need', new.need, 'born_during', new.born_during,
            'counted', new.counted, 'at_least', new.at_least, 'out_of', new.out_of,
            'result', new.result, 'first_day', new.first_day, 'last_day', new.last_day,
            'learned', new.learned, 'resists', new.resists,
            'decision_asked', new.decision_asked, 'committee', new.committee,
            'decision', new.decision, 'decision_reason', new.decision_reason,
            'notes', new.notes));
    END;
    CREATE TRIGGER prototype_removed AFTER DELETE ON prototype BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'prototype', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'name', old.name, 'need', old.need, 'born_during', old.born_during,
            'counted', old.counted, 'at_least', old.at_least, 'out_of', old.out_of,
            'result', old.result, 'first_day', old.first_day, 'last_day', old.last_day,
            'learned', old.learned, 'resists', old.resists,
            'decision_asked', old.decision_asked, 'committee', old.committee,
            'decision', old.decision, 'decision_reason', old.decision_reason,
            'notes', old.notes));
      INSERT INTO tombstone VALUES (old.id, 'prototype', old.copy, old.number);
    END;

    CREATE TRIGGER prototype_hypothesis_added AFTER INSERT ON prototype_hypothesis BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'prototype_hypothesis', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position,
            'hypothesis', new.hypothesis));
    END;
    CREATE TRIGGER prototype_hypothesis_changed AFTER UPDATE ON prototype_hypothesis BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'prototype_hypothesis', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'hypothesis', old.hypothesis),
          json_object('owner', new.owner, 'position', new.position,
            'hypothesis', new.hypothesis));
    END;
    CREATE TRIGGER prototype_hypothesis_removed AFTER DELETE ON prototype_hypothesis BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'prototype_hypothesis', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position,
            'hypothesis', old.hypothesis));
    END;

    CREATE TRIGGER prototype_place_added AFTER INSERT ON prototype_place BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'prototype_place', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'place', new.place));
    END;
    CREATE TRIGGER prototype_place_changed AFTER UPDATE ON prototype_place BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'prototype_place', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'place', old.place),
          json_object('owner', new.owner, 'position', new.position, 'place', new.place));
    END;
    CREATE TRIGGER prototype_place_removed AFTER DELETE ON prototype_place BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'prototype_place', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'place', old.place));
    END;

    CREATE TRIGGER prototype_step_added AFTER INSERT ON prototype_step BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'prototype_step', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'state', new.state,
            'day', new.day, 'reason', new.reason, 'decided_by', new.decided_by));
    END;
    CREATE TRIGGER prototype_step_changed AFTER UPDATE ON prototype_step BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'prototype_step', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'state', old.state,
            'day', old.day, 'reason', old.reason, 'decided_by', old.decided_by),
          json_object('owner', new.owner, 'position', new.position, 'state', new.state,
            'day', new.day, 'reason', new.reason, 'decided_by', new.decided_by));
    END;
    CREATE TRIGGER prototype_step_removed AFTER DELETE ON prototype_step BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'prototype_step', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'state', old.state,
            'day', old.day, 'reason', old.reason, 'decided_by', old.decided_by));
    END;

    CREATE TRIGGER feedback_added AFTER INSERT ON feedback BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'feedback', new.id,
          json_object('id', new.id, 'prototype', new.prototype, 'verbatim', new.verbatim,
            'stance', new.stance, 'is_chosen', new.is_chosen));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER feedback_changed AFTER UPDATE ON feedback BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'feedback', old.id,
          json_object('id', old.id, 'prototype', old.prototype, 'verbatim', old.verbatim,
            'stance', old.stance, 'is_chosen', old.is_chosen),
          json_object('id', new.id, 'prototype', new.prototype, 'verbatim', new.verbatim,
            'stance', new.stance, 'is_chosen', new.is_chosen));
    END;
    CREATE TRIGGER feedback_removed AFTER DELETE ON feedback BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'feedback', old.id,
          json_object('id', old.id, 'prototype', old.prototype, 'verbatim', old.verbatim,
            'stance', old.stance, 'is_chosen', old.is_chosen));
      INSERT INTO tombstone VALUES (old.id, 'feedback', NULL, NULL);
    END;

    CREATE TRIGGER frieze_added AFTER INSERT ON frieze BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'frieze', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'title', new.title));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER frieze_changed AFTER UPDATE ON frieze BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'frieze', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'title', old.title),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'title', new.title));
    END;
    CREATE TRIGGER frieze_removed AFTER DELETE ON frieze BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'frieze', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'title', old.title));
      INSERT INTO tombstone VALUES (old.id, 'frieze', old.copy, old.number);
    END;

    CREATE TRIGGER frieze_stage_added AFTER INSERT ON frieze_stage BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'frieze_stage', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'stage', new.stage));
    END;
    CREATE TRIGGER frieze_stage_changed AFTER UPDATE ON frieze_stage BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'frieze_stage', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'stage', old.stage),
          json_object('owner', new.owner, 'position', new.position, 'stage', new.stage));
    END;
    CREATE TRIGGER frieze_stage_removed AFTER DELETE ON frieze_stage BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'frieze_stage', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'stage', old.stage));
    END;

    CREATE TRIGGER frieze_strip_added AFTER INSERT ON frieze_strip BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'frieze_strip', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'label', new.label,
            'audience', new.audience, 'profile', new.profile, 'happened', new.happened));
    END;
    CREATE TRIGGER frieze_strip_changed AFTER UPDATE ON frieze_strip BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'frieze_strip', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'label', old.label,
            'audience', old.audience, 'profile', old.profile, 'happened', old.happened),
          json_object('owner', new.owner, 'position', new.position, 'label', new.label,
            'audience', new.audience, 'profile', new.profile, 'happened', new.happened));
    END;
    CREATE TRIGGER frieze_strip_removed AFTER DELETE ON frieze_strip BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'frieze_strip', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'label', old.label,
            'audience', old.audience, 'profile', old.profile, 'happened', old.happened));
    END;

    CREATE TRIGGER frieze_moment_added AFTER INSERT ON frieze_moment BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'frieze_moment', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'strip', new.strip, 'position', new.position,
            'stage', new.stage, 'actions', new.actions, 'people', new.people,
            'tools', new.tools, 'delay', new.delay, 'blockage', new.blockage,
            'feeling', new.feeling, 'verbatim', new.verbatim));
    END;
    CREATE TRIGGER frieze_moment_changed AFTER UPDATE ON frieze_moment BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'frieze_moment', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'strip', old.strip, 'position', old.position,
            'stage', old.stage, 'actions', old.actions, 'people', old.people,
            'tools', old.tools, 'delay', old.delay, 'blockage', old.blockage,
            'feeling', old.feeling, 'verbatim', old.verbatim),
          json_object('owner', new.owner, 'strip', new.strip, 'position', new.position,
            'stage', new.stage, 'actions', new.actions, 'people', new.people,
            'tools', new.tools, 'delay', new.delay, 'blockage', new.blockage,
            'feeling', new.feeling, 'verbatim', new.verbatim));
    END;
    CREATE TRIGGER frieze_moment_removed AFTER DELETE ON frieze_moment BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'frieze_moment', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'strip', old.strip, 'position', old.position,
            'stage', old.stage, 'actions', old.actions, 'people', old.people,
            'tools', old.tools, 'delay', old.delay, 'blockage', old.blockage,
            'feeling', old.feeling, 'verbatim', old.verbatim));
    END;
    """
}
