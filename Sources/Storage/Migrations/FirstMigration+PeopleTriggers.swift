extension FirstMigration {
  /// What writes each change of these tables down, under the act being done.
  static let peopleTriggers = """
    CREATE TRIGGER place_added AFTER INSERT ON place BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'place', new.id,
          json_object('id', new.id, 'name', new.name, 'kind', new.kind,
            'territory', new.territory, 'public_name', new.public_name));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER place_changed AFTER UPDATE ON place BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'place', old.id,
          json_object('id', old.id, 'name', old.name, 'kind', old.kind,
            'territory', old.territory, 'public_name', old.public_name),
          json_object('id', new.id, 'name', new.name, 'kind', new.kind,
            'territory', new.territory, 'public_name', new.public_name));
    END;
    CREATE TRIGGER place_removed AFTER DELETE ON place BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'place', old.id,
          json_object('id', old.id, 'name', old.name, 'kind', old.kind,
            'territory', old.territory, 'public_name', old.public_name));
      INSERT INTO tombstone VALUES (old.id, 'place', NULL, NULL);
    END;

    CREATE TRIGGER profile_added AFTER INSERT ON profile BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'profile', new.id,
          json_object('id', new.id, 'name', new.name, 'wider', new.wider));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER profile_changed AFTER UPDATE ON profile BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'profile', old.id,
          json_object('id', old.id, 'name', old.name, 'wider', old.wider),
          json_object('id', new.id, 'name', new.name, 'wider', new.wider));
    END;
    CREATE TRIGGER profile_removed AFTER DELETE ON profile BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'profile', old.id,
          json_object('id', old.id, 'name', old.name, 'wider', old.wider));
      INSERT INTO tombstone VALUES (old.id, 'profile', NULL, NULL);
    END;

    CREATE TRIGGER person_added AFTER INSERT ON person BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'person', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'name', new.name, 'trade', new.trade, 'profile', new.profile,
            'place', new.place, 'notes', new.notes));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER person_changed AFTER UPDATE ON person BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'person', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'name', old.name, 'trade', old.trade, 'profile', old.profile,
            'place', old.place, 'notes', old.notes),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'name', new.name, 'trade', new.trade, 'profile', new.profile,
            'place', new.place, 'notes', new.notes));
    END;
    CREATE TRIGGER person_removed AFTER DELETE ON person BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'person', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'name', old.name, 'trade', old.trade, 'profile', old.profile,
            'place', old.place, 'notes', old.notes));
      INSERT INTO tombstone VALUES (old.id, 'person', old.copy, old.number);
    END;

    CREATE TRIGGER person_role_added AFTER INSERT ON person_role BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'person_role', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'role', new.role));
    END;
    CREATE TRIGGER person_role_changed AFTER UPDATE ON person_role BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'person_role', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'role', old.role),
          json_object('owner', new.owner, 'position', new.position, 'role', new.role));
    END;
    CREATE TRIGGER person_role_removed AFTER DELETE ON person_role BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'person_role', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'role', old.role));
    END;

    CREATE TRIGGER consent_added AFTER INSERT ON consent BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'consent', new.id,
          json_object('id', new.id, 'person', new.person, 'purpose', new.purpose,
            'channel', new.channel, 'answer', new.answer, 'day', new.day,
            'basis', new.basis));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER consent_changed AFTER UPDATE ON consent BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'consent', old.id,
          json_object('id', old.id, 'person', old.person, 'purpose', old.purpose,
            'channel', old.channel, 'answer', old.answer, 'day', old.day,
            'basis', old.basis),
          json_object('id', new.id, 'person', new.person, 'purpose', new.purpose,
            'channel', new.channel, 'answer', new.answer, 'day', new.day,
            'basis', new.basis));
    END;
    CREATE TRIGGER consent_removed AFTER DELETE ON consent BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'consent', old.id,
          json_object('id', old.id, 'person', old.person, 'purpose', old.purpose,
            'channel', old.channel, 'answer', old.answer, 'day', old.day,
            'basis', old.basis));
      INSERT INTO tombstone VALUES (old.id, 'consent', NULL, NULL);
    END;

    CREATE TRIGGER occasion_added AFTER INSERT ON occasion BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'occasion', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'kind', new.kind, 'title', new.title, 'first_day', new.first_day,
            'last_day', new.last_day, 'place', new.place, 'residence', new.residence,
            'week', new.week, 'participants', new.participants, 'teams', new.teams,
            'notes', new.notes));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER occasion_changed AFTER UPDATE ON occasion BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'occasion', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'kind', old.kind, 'title', old.title, 'first_day', old.first_day,
            'last_day', old.last_day, 'place', old.place, 'residence', old.residence,
            'week', old.week, 'participants', old.participants, 'teams', old.teams,
            'notes', old.notes),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'kind', new.kind, 'title', new.title, 'first_day', new.first_day,
            'last_day', new.last_day, 'place', new.place, 'residence', new.residence,
            'week', new.week, 'participants', new.participants, 'teams', new.teams,
            'notes', new.notes));
    END;
    CREATE TRIGGER occasion_removed AFTER DELETE ON occasion BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'occasion', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'kind', old.kind, 'title', old.title, 'first_day', old.first_day,
            'last_day', old.last_day, 'place', old.place, 'residence', old.residence,
            'week', old.week, 'participants', old.participants, 'teams', old.teams,
            'notes', old.notes));
      INSERT INTO tombstone VALUES (old.id, 'occasion', old.copy, old.number);
    END;

    CREATE TRIGGER encounter_added AFTER INSERT ON encounter BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'encounter', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'kind', new.kind, 'happened', new.happened, 'place', new.place,
            'profile', new.profile, 'person', new.person, 'during', new.during,
            'guide', new.guide, 'agreement', new.agreement, 'notes', new.notes));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER encounter_changed AFTER UPDATE ON encounter BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'encounter', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'kind', old.kind, 'happened', old.happened, 'place', old.place,
            'profile', old.profile, 'person', old.person, 'during', old.during,
            'guide', old.guide, 'agreement', old.agreement, 'notes', old.notes),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'kind', new.kind, 'happened', new.happened, 'place', new.place,
            'profile', new.profile, 'person', new.person, 'during', new.during,
            'guide', new.guide, 'agreement', new.agreement, 'notes', new.notes));
    END;
    CREATE TRIGGER encounter_removed AFTER DELETE ON encounter BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'encounter', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'kind', old.kind, 'happened', old.happened, 'place', old.place,
            'profile', old.profile, 'person', old.person, 'during', old.during,
            'guide', old.guide, 'agreement', old.agreement, 'notes', old.notes));
      INSERT INTO tombstone VALUES (old.id, 'encounter', old.copy, old.number);
    END;

    CREATE TRIGGER encounter_leader_added AFTER INSERT ON encounter_leader BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'encounter_leader', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'person', new.person));
    END;
    CREATE TRIGGER encounter_leader_changed AFTER UPDATE ON encounter_leader BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'encounter_leader', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'person', old.person),
          json_object('owner', new.owner, 'position', new.position, 'person', new.person));
    END;
    CREATE TRIGGER encounter_leader_removed AFTER DELETE ON encounter_leader BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'encounter_leader', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'person', old.person));
    END;

    CREATE TRIGGER verbatim_added AFTER INSERT ON verbatim BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'verbatim', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'words', new.words, 'fidelity', new.fidelity, 'speaker', new.speaker,
            'profile', new.profile, 'collected_by', new.collected_by,
            'happened', new.happened, 'place', new.place, 'during', new.during,
            'encounter', new.encounter, 'answers', new.answers, 'published', new.published,
            'is_key', new.is_key, 'notes', new.notes));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER verbatim_changed AFTER UPDATE ON verbatim BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'verbatim', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'words', old.words, 'fidelity', old.fidelity, 'speaker', old.speaker,
            'profile', old.profile, 'collected_by', old.collected_by,
            'happened', old.happened, 'place', old.place, 'during', old.during,
            'encounter', old.encounter, 'answers', old.answers, 'published', old.published,
            'is_key', old.is_key, 'notes', old.notes),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'words', new.words, 'fidelity', new.fidelity, 'speaker', new.speaker,
            'profile', new.profile, 'collected_by', new.collected_by,
            'happened', new.happened, 'place', new.place, 'during', new.during,
            'encounter', new.encounter, 'answers', new.answers, 'published', new.published,
            'is_key', new.is_key, 'notes', new.notes));
    END;
    CREATE TRIGGER verbatim_removed AFTER DELETE ON verbatim BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'verbatim', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'words', old.words, 'fidelity', old.fidelity, 'speaker', old.speaker,
            'profile', old.profile, 'collected_by', old.collected_by,
            'happened', old.happened, 'place', old.place, 'during', old.during,
            'encounter', old.encounter, 'answers', old.answers, 'published', old.published,
            'is_key', old.is_key, 'notes', old.notes));
      INSERT INTO tombstone VALUES (old.id, 'verbatim', old.copy, old.number);
    END;

    CREATE TRIGGER verbatim_theme_added AFTER INSERT ON verbatim_theme BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'verbatim_theme', new.owner || '/' || new.position,
          json_object('owner', new.owner, 'position', new.position, 'theme', new.theme));
    END;
    CREATE TRIGGER verbatim_theme_changed AFTER UPDATE ON verbatim_theme BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'verbatim_theme', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'theme', old.theme),
          json_object('owner', new.owner, 'position', new.position, 'theme', new.theme));
    END;
    CREATE TRIGGER verbatim_theme_removed AFTER DELETE ON verbatim_theme BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'verbatim_theme', old.owner || '/' || old.position,
          json_object('owner', old.owner, 'position', old.position, 'theme', old.theme));
    END;

    CREATE TRIGGER debrief_added AFTER INSERT ON debrief BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'debrief', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'day', new.day,
            'during', new.during, 'team', new.team, 'words', new.words));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER debrief_changed AFTER UPDATE ON debrief BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'debrief', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'day', old.day,
            'during', old.during, 'team', old.team, 'words', old.words),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'day', new.day,
            'during', new.during, 'team', new.team, 'words', new.words));
    END;
    CREATE TRIGGER debrief_removed AFTER DELETE ON debrief BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'debrief', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'day', old.day,
            'during', old.during, 'team', old.team, 'words', old.words));
      INSERT INTO tombstone VALUES (old.id, 'debrief', old.copy, old.number);
    END;
    """
}
