/// Groups of one profile, place and week of which the team knows that they are several. Frozen.
enum KnownGroupMigration {
  static let all = [table, triggers]

  static let table = """
    CREATE TABLE known_group (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      profile TEXT NOT NULL CHECK (trim(profile) <> ''),
      place TEXT NOT NULL,
      moment TEXT NOT NULL,
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT;
    """

  static let triggers = """
    CREATE TRIGGER known_group_added AFTER INSERT ON known_group BEGIN
      INSERT INTO change (act, shelf, row_key, after) VALUES (
        (SELECT act FROM bench), 'known_group', new.id,
          json_object('id', new.id, 'profile', new.profile, 'place', new.place,
            'moment', new.moment, 'day', new.day));
      DELETE FROM tombstone WHERE id = new.id;
    END;
    CREATE TRIGGER known_group_changed AFTER UPDATE ON known_group BEGIN
      INSERT INTO change (act, shelf, row_key, before, after) VALUES (
        (SELECT act FROM bench), 'known_group', old.id,
          json_object('id', old.id, 'profile', old.profile, 'place', old.place,
            'moment', old.moment, 'day', old.day),
          json_object('id', new.id, 'profile', new.profile, 'place', new.place,
            'moment', new.moment, 'day', new.day));
    END;
    CREATE TRIGGER known_group_removed AFTER DELETE ON known_group BEGIN
      INSERT INTO change (act, shelf, row_key, before) VALUES (
        (SELECT act FROM bench), 'known_group', old.id,
          json_object('id', old.id, 'profile', old.profile, 'place', old.place,
            'moment', old.moment, 'day', old.day));
      INSERT INTO tombstone VALUES (old.id, 'known_group', NULL, NULL);
    END;
    """
}
