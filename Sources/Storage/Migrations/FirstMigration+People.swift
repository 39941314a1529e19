extension FirstMigration {
  /// People, what they agreed to and what they said.
  static let people = """
    CREATE TABLE place (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      kind TEXT NOT NULL DEFAULT '',
      territory TEXT NOT NULL DEFAULT '',
      public_name TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE profile (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      wider TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TABLE person (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      trade TEXT NOT NULL DEFAULT '',
      profile TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
      place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      notes TEXT NOT NULL DEFAULT '',
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE person_role (
      owner TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('participant', 'member', 'resident', 'animator',
        'facilitator', 'counsellor', 'employer')),
      PRIMARY KEY (owner, position),
      UNIQUE (owner, role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE consent (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      purpose TEXT NOT NULL CHECK (purpose IN ('words', 'firstName', 'image', 'introduction')),
      channel TEXT NOT NULL CHECK (channel IN ('paper', 'site', 'feed')),
      answer TEXT NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn')),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      basis TEXT NOT NULL CHECK (basis IN ('consent', 'publicInterest'))
    ) STRICT;
    CREATE INDEX consent_of_person ON consent (person);

    CREATE TABLE occasion (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      kind TEXT NOT NULL CHECK (kind IN ('launch', 'sprint', 'residenceWeek', 'interResidence',
        'seminar', 'test', 'review', 'committee', 'gathering', 'milestone')),
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      residence TEXT NOT NULL DEFAULT '',
      week INTEGER,
      participants INTEGER,
      teams INTEGER,
      notes TEXT NOT NULL DEFAULT '',
      UNIQUE (number, copy),
      CHECK (first_day <= last_day),
      CHECK (kind <> 'residenceWeek' OR week IS NOT NULL)
    ) STRICT;

    CREATE TABLE encounter (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      kind TEXT NOT NULL CHECK (kind IN ('interview', 'call', 'visit', 'shadowing')),
      happened TEXT NOT NULL CHECK (length(happened) IN (4, 7, 10)),
      place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      profile TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
      person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      during TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      guide TEXT NOT NULL DEFAULT '',
      agreement TEXT NOT NULL CHECK (agreement IN ('written', 'spoken', 'refused', 'unasked')),
      notes TEXT NOT NULL DEFAULT '',
      UNIQUE (number, copy)
    ) STRICT;

    CREATE TABLE encounter_leader (
      owner TEXT NOT NULL REFERENCES encounter DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE verbatim (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      words TEXT NOT NULL CHECK (trim(words) <> ''),
      fidelity TEXT NOT NULL CHECK (fidelity IN ('wordForWord', 'fromMemory')),
      speaker TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      profile TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
      collected_by TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
      happened TEXT CHECK (length(happened) IN (4, 7, 10)),
      place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
      during TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      encounter TEXT REFERENCES encounter DEFERRABLE INITIALLY DEFERRED,
      answers TEXT REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED CHECK (answers <> id),
      published TEXT NOT NULL DEFAULT '',
      is_key INTEGER NOT NULL DEFAULT 0 CHECK (is_key IN (0, 1)),
      notes TEXT NOT NULL DEFAULT '',
      UNIQUE (number, copy)
    ) STRICT;
    CREATE INDEX verbatim_of_speaker ON verbatim (speaker) WHERE speaker IS NOT NULL;
    CREATE INDEX verbatim_of_encounter ON verbatim (encounter) WHERE encounter IS NOT NULL;
    CREATE INDEX verbatim_answering ON verbatim (answers) WHERE answers IS NOT NULL;

    CREATE TABLE verbatim_theme (
      owner TEXT NOT NULL REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      theme TEXT NOT NULL,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE debrief (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
      number INTEGER NOT NULL CHECK (number > 0),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      during TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
      team TEXT NOT NULL DEFAULT '',
      words TEXT NOT NULL CHECK (trim(words) <> ''),
      UNIQUE (number, copy)
    ) STRICT;
    """
}
