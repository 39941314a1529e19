extension FirstMigration {
  /// What writes each change of these tables down, under the act being done.
  static let reciprocityTriggers = """
    CREATE TRIGGER network_added AFTER INSERT ON network BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'network', new.id,
          json_object('id', new.id, 'name', new.name, 'place', new.place,
            'since', new.since, 'welcome', new.welcome, 'meeting', new.meeting));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER network_changed AFTER UPDATE ON network BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'network', old.id,
          json_object('id', old.id, 'name', old.name, 'place', old.place,
            'since', old.since, 'welcome', old.welcome, 'meeting', old.meeting),
          json_object('id', new.id, 'name', new.name, 'place', new.place,
            'since', new.since, 'welcome', new.welcome, 'meeting', new.meeting));
    END;
    CREATE TRIGGER network_removed AFTER DELETE ON network BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'network', old.id,
          json_object('id', old.id, 'name', old.name, 'place', old.place,
            'since', old.since, 'welcome', old.welcome, 'meeting', old.meeting));
      INSERT INTO tombstone VALUES (old.id, 'network', NULL, NULL);
    END;

    CREATE TRIGGER member_added AFTER INSERT ON member BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'member', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'person', new.person, 'joined', new.joined, 'left_on', new.left_on,
            'place', new.place));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER member_changed AFTER UPDATE ON member BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'member', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'person', old.person, 'joined', old.joined, 'left_on', old.left_on,
            'place', old.place),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'person', new.person, 'joined', new.joined, 'left_on', new.left_on,
            'place', new.place));
    END;
    CREATE TRIGGER member_removed AFTER DELETE ON member BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'member', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'person', old.person, 'joined', old.joined, 'left_on', old.left_on,
            'place', old.place));
      INSERT INTO tombstone VALUES (old.id, 'member', old.copy, old.number);
    END;

    CREATE TRIGGER offer_added AFTER INSERT ON offer BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'offer', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'member', new.member, 'title', new.title, 'area', new.area,
            'nature', new.nature, 'form', new.form, 'contact', new.contact,
            'is_on_wall', new.is_on_wall, 'since', new.since));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER offer_changed AFTER UPDATE ON offer BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'offer', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'member', old.member, 'title', old.title, 'area', old.area,
            'nature', old.nature, 'form', old.form, 'contact', old.contact,
            'is_on_wall', old.is_on_wall, 'since', old.since),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'member', new.member, 'title', new.title, 'area', new.area,
            'nature', new.nature, 'form', new.form, 'contact', new.contact,
            'is_on_wall', new.is_on_wall, 'since', new.since));
    END;
    CREATE TRIGGER offer_removed AFTER DELETE ON offer BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'offer', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'member', old.member, 'title', old.title, 'area', old.area,
            'nature', old.nature, 'form', old.form, 'contact', old.contact,
            'is_on_wall', old.is_on_wall, 'since', old.since));
      INSERT INTO tombstone VALUES (old.id, 'offer', old.copy, old.number);
    END;

    CREATE TRIGGER ask_added AFTER INSERT ON ask BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'ask', new.id,
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'member', new.member, 'title', new.title, 'area', new.area,
            'nature', new.nature, 'form', new.form, 'contact', new.contact,
            'is_on_wall', new.is_on_wall, 'since', new.since));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER ask_changed AFTER UPDATE ON ask BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'ask', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'member', old.member, 'title', old.title, 'area', old.area,
            'nature', old.nature, 'form', old.form, 'contact', old.contact,
            'is_on_wall', old.is_on_wall, 'since', old.since),
          json_object('id', new.id, 'copy', new.copy, 'number', new.number,
            'member', new.member, 'title', new.title, 'area', new.area,
            'nature', new.nature, 'form', new.form, 'contact', new.contact,
            'is_on_wall', new.is_on_wall, 'since', new.since));
    END;
    CREATE TRIGGER ask_removed AFTER DELETE ON ask BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'ask', old.id,
          json_object('id', old.id, 'copy', old.copy, 'number', old.number,
            'member', old.member, 'title', old.title, 'area', old.area,
            'nature', old.nature, 'form', old.form, 'contact', old.contact,
            'is_on_wall', old.is_on_wall, 'since', old.since));
      INSERT INTO tombstone VALUES (old.id, 'ask', old.copy, old.number);
    END;
    """
}
