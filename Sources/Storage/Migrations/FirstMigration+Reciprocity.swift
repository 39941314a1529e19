extension FirstMigration {
  /// The network, and notes from columns that no table knows.
  static let reciprocity = """
    CREATE TABLE network (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      welcome TEXT NOT NULL DEFAULT '',
      meeting TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE member (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      joined TEXT CHECK (joined GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      left_on TEXT CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      CHECK (joined <= left_on),
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE offer (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      member TEXT NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      area TEXT NOT NULL DEFAULT '',
      nature TEXT NOT NULL CHECK (nature IN ('knowledge', 'knowHow', 'livedExperience', 'someone')),
      form TEXT NOT NULL CHECK (form IN ('oneToOne', 'oneToMany', 'practiceGroup',
        'talkingCircle', 'other')),
      contact TEXT NOT NULL CHECK (contact IN ('welcomeSession', 'phone', 'email', 'animator')),
      is_on_wall INTEGER NOT NULL DEFAULT 0 CHECK (is_on_wall IN (0, 1)),
      since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE ask (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      member TEXT NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      area TEXT NOT NULL DEFAULT '',
      nature TEXT NOT NULL CHECK (nature IN ('knowledge', 'knowHow', 'livedExperience', 'someone')),
      form TEXT NOT NULL CHECK (form IN ('oneToOne', 'oneToMany', 'practiceGroup',
        'talkingCircle', 'other')),
      contact TEXT NOT NULL CHECK (contact IN ('welcomeSession', 'phone', 'email', 'animator')),
      is_on_wall INTEGER NOT NULL DEFAULT 0 CHECK (is_on_wall IN (0, 1)),
      since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE note (
      shelf TEXT NOT NULL,
      owner TEXT NOT NULL,
      heading TEXT NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (owner, heading)
    ) STRICT, WITHOUT ROWID;
    """
}
