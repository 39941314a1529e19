PRAGMA application_id = 1165255010;
BEGIN;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
CREATE TABLE workspace (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  identity TEXT NOT NULL CHECK (length(identity) = 36),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
  copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1)
, kit TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE act (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  verb TEXT NOT NULL CHECK (trim(verb) <> ''),
  author TEXT NOT NULL,
  milliseconds INTEGER NOT NULL,
  undoes INTEGER REFERENCES act
) STRICT;
CREATE TABLE bench (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  act INTEGER REFERENCES act
) STRICT;
CREATE TABLE change (
  number INTEGER PRIMARY KEY,
  act INTEGER NOT NULL REFERENCES act,
  shelf TEXT NOT NULL,
  row_key TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE TABLE tombstone (
  id TEXT PRIMARY KEY NOT NULL,
  shelf TEXT NOT NULL,
  copy TEXT,
  number INTEGER
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5(
  title, words, themes,
  owner UNINDEXED, kind UNINDEXED, copy UNINDEXED, number UNINDEXED,
  is_key UNINDEXED, day UNINDEXED,
  tokenize = 'french unicode61 remove_diacritics 0'
);
CREATE TABLE searched (
  owner TEXT PRIMARY KEY NOT NULL,
  place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
  notes TEXT NOT NULL DEFAULT '', card TEXT CHECK (length(card) > 3),
  UNIQUE (number, copy)
) STRICT;
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
CREATE TABLE programme (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  stakes TEXT NOT NULL DEFAULT '',
  first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  is_fictional INTEGER NOT NULL DEFAULT 0 CHECK (is_fictional IN (0, 1)),
  CHECK ((first_day IS NULL) = (last_day IS NULL)),
  CHECK (first_day <= last_day)
) STRICT;
CREATE TABLE programme_territory (
  owner TEXT NOT NULL REFERENCES programme DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  territory TEXT NOT NULL,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE astonishment (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
  number INTEGER NOT NULL CHECK (number > 0),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  author TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  facts TEXT NOT NULL DEFAULT '',
  surprise TEXT NOT NULL DEFAULT '',
  why TEXT NOT NULL DEFAULT '',
  question TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  UNIQUE (number, copy)
) STRICT;
CREATE TABLE astonishment_verbatim (
  owner TEXT NOT NULL REFERENCES astonishment DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  verbatim TEXT NOT NULL REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE finding (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
  number INTEGER NOT NULL CHECK (number > 0),
  statement TEXT NOT NULL CHECK (trim(statement) <> ''),
  notes TEXT NOT NULL DEFAULT '',
  UNIQUE (number, copy)
) STRICT;
CREATE TABLE finding_astonishment (
  owner TEXT NOT NULL REFERENCES finding DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  astonishment TEXT NOT NULL REFERENCES astonishment DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE hypothesis_merged (
  owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  merged TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED
    CHECK (merged <> owner),
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE hypothesis_astonishment (
  owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  astonishment TEXT NOT NULL REFERENCES astonishment DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE hypothesis_finding (
  owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  finding TEXT NOT NULL REFERENCES finding DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE hypothesis_for (
  owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  verbatim TEXT NOT NULL REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE hypothesis_against (
  owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  verbatim TEXT NOT NULL REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE hypothesis_step (
  owner TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'explored', 'merged', 'split',
    'arbitrated', 'kept', 'refused')),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT NOT NULL DEFAULT '',
  decided_by TEXT NOT NULL DEFAULT '',
  CHECK (state <> 'refused' OR trim(reason) <> ''),
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE prototype (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
  number INTEGER NOT NULL CHECK (number > 0),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  need TEXT NOT NULL DEFAULT '',
  born_during TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  counted TEXT,
  at_least INTEGER,
  out_of INTEGER,
  result INTEGER,
  first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  learned TEXT NOT NULL DEFAULT '',
  resists TEXT NOT NULL DEFAULT '',
  decision_asked TEXT NOT NULL DEFAULT '',
  committee TEXT NOT NULL DEFAULT '',
  decision TEXT CHECK (decision IN ('yes', 'no', 'revisit')),
  decision_reason TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '', let_by TEXT CHECK (trim(let_by) <> ''), let_until TEXT
  CHECK (let_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), may_fail TEXT NOT NULL DEFAULT '',
  CHECK ((counted IS NULL) = (at_least IS NULL) AND (counted IS NULL) = (out_of IS NULL)),
  CHECK (at_least BETWEEN 0 AND out_of AND out_of > 0),
  CHECK (result BETWEEN 0 AND out_of),
  CHECK ((first_day IS NULL) = (last_day IS NULL)),
  CHECK (first_day <= last_day),
  CHECK (decision IS NULL OR trim(decision_reason) <> ''),
  UNIQUE (number, copy)
) STRICT;
CREATE TABLE prototype_hypothesis (
  owner TEXT NOT NULL REFERENCES prototype DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  hypothesis TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE prototype_place (
  owner TEXT NOT NULL REFERENCES prototype DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  place TEXT NOT NULL REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE prototype_step (
  owner TEXT NOT NULL REFERENCES prototype DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('sketched', 'pitched', 'kept', 'inProgress',
    'testing', 'reviewed', 'adopted', 'stopped', 'inconclusive')),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT NOT NULL DEFAULT '',
  decided_by TEXT NOT NULL DEFAULT '',
  CHECK (state NOT IN ('adopted', 'stopped', 'inconclusive') OR trim(reason) <> ''),
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE feedback (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  prototype TEXT NOT NULL REFERENCES prototype DEFERRABLE INITIALLY DEFERRED,
  verbatim TEXT NOT NULL REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
  stance TEXT NOT NULL CHECK (stance IN ('favourable', 'resisting', 'neutral')),
  is_chosen INTEGER NOT NULL DEFAULT 0 CHECK (is_chosen IN (0, 1))
) STRICT;
CREATE TABLE frieze (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
  number INTEGER NOT NULL CHECK (number > 0),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  UNIQUE (number, copy)
) STRICT;
CREATE TABLE frieze_stage (
  owner TEXT NOT NULL REFERENCES frieze DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  stage TEXT NOT NULL,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE frieze_strip (
  owner TEXT NOT NULL REFERENCES frieze DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  audience TEXT NOT NULL,
  profile TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
  happened TEXT CHECK (length(happened) IN (4, 7, 10)),
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE frieze_moment (
  owner TEXT NOT NULL REFERENCES frieze DEFERRABLE INITIALLY DEFERRED,
  strip INTEGER NOT NULL,
  position INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  actions TEXT NOT NULL DEFAULT '',
  people TEXT NOT NULL DEFAULT '',
  tools TEXT NOT NULL DEFAULT '',
  delay TEXT NOT NULL DEFAULT '',
  blockage TEXT NOT NULL DEFAULT '',
  feeling INTEGER CHECK (feeling BETWEEN -3 AND 3),
  verbatim TEXT REFERENCES verbatim DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (owner, strip) REFERENCES frieze_strip (owner, position)
    DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE act_after (
  act INTEGER NOT NULL REFERENCES act,
  follows INTEGER NOT NULL REFERENCES act,
  PRIMARY KEY (act, follows)
) STRICT, WITHOUT ROWID;
CREATE TABLE act_last (act INTEGER PRIMARY KEY REFERENCES act) STRICT;
CREATE TABLE branch (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  letters TEXT NOT NULL,
  is_nameless INTEGER NOT NULL CHECK (is_nameless IN (0, 1))
) STRICT;
CREATE TABLE reference_before (
  shelf TEXT NOT NULL,
  number INTEGER NOT NULL,
  copy TEXT NOT NULL,
  owner TEXT NOT NULL,
  is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
  PRIMARY KEY (shelf, number, copy, owner)
) STRICT, WITHOUT ROWID;
CREATE TABLE erased (
  id TEXT NOT NULL CHECK (length(id) = 36),
  act TEXT NOT NULL CHECK (length(act) = 36),
  shelf TEXT NOT NULL,
  copy TEXT,
  number INTEGER,
  PRIMARY KEY (id, act)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "figure" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  label TEXT NOT NULL,
  qualifier TEXT NOT NULL CHECK (
    qualifier IN ('exact', 'about', 'moreThan', 'lessThan', 'atLeast', 'atMost')),
  value REAL NOT NULL,
  unit TEXT NOT NULL DEFAULT '',
  week TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE known_group (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  profile TEXT NOT NULL CHECK (trim(profile) <> ''),
  place TEXT NOT NULL,
  moment TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE TABLE "consent" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  purpose TEXT NOT NULL CHECK (
    purpose IN ('words', 'firstName', 'image', 'voice', 'video', 'introduction')),
  channel TEXT NOT NULL CHECK (channel IN ('paper', 'site', 'feed')),
  answer TEXT NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn')),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  basis TEXT NOT NULL CHECK (basis IN ('consent', 'publicInterest'))
) STRICT;
CREATE TABLE printout (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (trim(kind) <> ''),
  channel TEXT NOT NULL CHECK (channel IN ('paper', 'site', 'feed')),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  items TEXT NOT NULL,
  named TEXT NOT NULL
) STRICT;
CREATE TABLE taken_down (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  printout TEXT NOT NULL REFERENCES printout DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE TABLE plan_day (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  opens INTEGER NOT NULL CHECK (opens BETWEEN 0 AND 1440),
  closes INTEGER NOT NULL CHECK (closes BETWEEN 0 AND 1440),
  CHECK (opens < closes)
) STRICT;
CREATE TABLE plan_room (
  owner TEXT NOT NULL REFERENCES plan_day DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  room TEXT NOT NULL CHECK (trim(room) <> ''),
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE team (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  letter TEXT NOT NULL CHECK (length(letter) > 0),
  mark TEXT NOT NULL CHECK (mark IN ('disc', 'square', 'triangle', 'diamond', 'hexagon',
    'star', 'cross', 'arch', 'moon', 'drop', 'house', 'ring')),
  room TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE team_animator (
  owner TEXT NOT NULL REFERENCES team DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE block (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
  number INTEGER NOT NULL CHECK (number > 0),
  occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  rank TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  intention TEXT NOT NULL
    CHECK (intention IN ('open', 'make', 'close', 'welcome', 'rest', 'meal')),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720),
  minimum INTEGER NOT NULL CHECK (minimum BETWEEN 1 AND 720),
  is_optional INTEGER NOT NULL DEFAULT 0 CHECK (is_optional IN (0, 1)),
  fixed INTEGER CHECK (fixed BETWEEN 0 AND 1439),
  room TEXT NOT NULL DEFAULT '',
  instruction TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  produces TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL DEFAULT '', encounter TEXT REFERENCES encounter
  DEFERRABLE INITIALLY DEFERRED,
  CHECK (minimum <= minutes),
  UNIQUE (number, copy)
) STRICT;
CREATE TABLE block_team (
  owner TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  team TEXT NOT NULL CHECK (trim(team) <> ''),
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE block_lead (
  owner TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE block_helper (
  owner TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE block_deck (
  owner TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  deck TEXT NOT NULL CHECK (trim(deck) <> ''),
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE material (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  block TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 100000),
  share TEXT NOT NULL CHECK (share IN ('person', 'team', 'once')),
  stock INTEGER CHECK (stock BETWEEN 0 AND 1000000)
) STRICT;
CREATE TABLE roster (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  round TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE roster_seat (
  owner TEXT NOT NULL REFERENCES roster DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  team TEXT NOT NULL CHECK (trim(team) <> ''),
  is_locked INTEGER NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1)),
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE roster_made (
  owner TEXT NOT NULL REFERENCES roster DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  seed INTEGER,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE team_rule (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  rank TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('levelSizes', 'sizes', 'spreadProfiles', 'neverAlone',
    'together', 'apart', 'fixed', 'onePerAgency', 'notAgain')),
  team TEXT NOT NULL DEFAULT '',
  profile TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
  least INTEGER CHECK (least BETWEEN 0 AND 1000),
  most INTEGER CHECK (most BETWEEN 0 AND 1000),
  strength TEXT NOT NULL CHECK (strength IN ('absolute', 'best')),
  reason TEXT CHECK (reason IN ('carpool', 'hierarchy', 'wish')),
  earlier TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  round TEXT NOT NULL DEFAULT '',
  CHECK (least <= most)
) STRICT;
CREATE TABLE team_rule_person (
  owner TEXT NOT NULL REFERENCES team_rule DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE presence (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  half TEXT NOT NULL CHECK (half IN ('whole', 'morning', 'afternoon')),
  state TEXT NOT NULL CHECK (state IN ('present', 'absent', 'late')),
  arrives INTEGER CHECK (arrives BETWEEN 0 AND 1440)
) STRICT;
CREATE TABLE passing (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  block TEXT NOT NULL CHECK (length(block) = 36),
  team TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL CHECK (at GLOB '[0-9]*T*Z'),
  word TEXT NOT NULL CHECK (word IN ('here', 'started', 'finished', 'skipped',
    'lengthened', 'later', 'cancels')),
  minutes INTEGER CHECK (minutes BETWEEN -1440 AND 1440),
  cancels TEXT CHECK (length(cancels) = 36),
  gesture TEXT NOT NULL CHECK (length(gesture) = 36),
  choice TEXT CHECK (choice IN ('share', 'skip', 'later')),
  CHECK ((word IN ('lengthened', 'later')) = (minutes IS NOT NULL)),
  CHECK ((word = 'cancels') = (cancels IS NOT NULL))
) STRICT;
CREATE TABLE "hypothesis" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 3),
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('hypothesis', 'lead', 'orientation', 'proposal')),
  statement TEXT NOT NULL CHECK (trim(statement) <> ''),
  horizon TEXT NOT NULL DEFAULT '',
  born TEXT CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  split_from TEXT REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED
    CHECK (split_from <> id),
  notes TEXT NOT NULL DEFAULT '', hand TEXT CHECK (hand IN ('agency', 'territory', 'region',
  'national', 'partner')),
  UNIQUE (number, copy)
) STRICT;
CREATE TABLE kept_card (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  copy TEXT NOT NULL CHECK (length(copy) BETWEEN 2 AND 3),
  number INTEGER NOT NULL CHECK (number > 0),
  kit TEXT NOT NULL DEFAULT '',
  deck TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  words TEXT NOT NULL DEFAULT '',
  day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  notes TEXT NOT NULL DEFAULT '',
  UNIQUE (number, copy)
) STRICT;
CREATE TABLE "encounter" (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  copy TEXT NOT NULL DEFAULT '' CHECK (length(copy) <= 1),
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('interview', 'call', 'visit', 'shadowing', 'workshop',
    'observation', 'immersion')),
  happened TEXT CHECK (length(happened) IN (4, 7, 10)),
  place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  profile TEXT REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  during TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  guide TEXT NOT NULL DEFAULT '',
  agreement TEXT NOT NULL CHECK (agreement IN ('written', 'spoken', 'refused', 'unasked')),
  stage TEXT NOT NULL DEFAULT 'done' CHECK (stage IN ('wanted', 'called', 'callBack',
    'agreed', 'done', 'off')),
  calls INTEGER NOT NULL DEFAULT 0 CHECK (calls BETWEEN 0 AND 9999),
  call_back TEXT CHECK (call_back GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  meeting_point TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  UNIQUE (number, copy)
) STRICT;
CREATE TABLE encounter_profile (
  owner TEXT NOT NULL REFERENCES encounter DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  profile TEXT NOT NULL REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE encounter_person (
  owner TEXT NOT NULL REFERENCES encounter DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  is_known INTEGER NOT NULL DEFAULT 1 CHECK (is_known = 1),
  PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE enrichment (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  hypothesis TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
  tried_by TEXT NOT NULL CHECK (trim(tried_by) <> ''),
  place TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  during TEXT REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  learnt TEXT NOT NULL DEFAULT '',
  adds TEXT NOT NULL DEFAULT '',
  changes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE errand (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  occasion TEXT NOT NULL REFERENCES occasion DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('room', 'invitation', 'meals', 'access', 'suitcase',
    'thanks', 'report', 'other')),
  what TEXT NOT NULL CHECK (trim(what) <> ''),
  days INTEGER NOT NULL CHECK (days BETWEEN -730 AND 730),
  count INTEGER CHECK (count BETWEEN 0 AND 100000),
  invited INTEGER CHECK (invited BETWEEN 0 AND 100000),
  reminded INTEGER CHECK (reminded BETWEEN 0 AND 100000),
  yes INTEGER CHECK (yes BETWEEN 0 AND 100000),
  perhaps INTEGER CHECK (perhaps BETWEEN 0 AND 100000),
  is_done INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1))
) STRICT;
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-22 first tables');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-25 the kit it starts from');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-25 key quotes at hand');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-25 copies that meet again');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-25 settings');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-29 figures at least and at most');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-29 groups known');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-29 voice and video');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-30 what left on paper');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-30 plans');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-30 teams');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-11-30 days that are run');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-12-01 cards that come back');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-12-01 encounters to arrange');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-12-01 enriched by others');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-12-01 who lets and who may');
INSERT INTO grdb_migrations (identifier) VALUES ('2026-12-02 before and after');
INSERT INTO workspace (id, identity, title, language, copy, kit) VALUES (1, '015F4E40-F200-72FB-9A31-9A9CB9672CD7', 'Montferrand', 'fr', '', '');
INSERT INTO act (number, id, verb, author, milliseconds, undoes) VALUES (1, '015F4E40-F200-7BE3-881A-B918879D69A4', 'create', '', 1508846400000, NULL);
INSERT INTO act (number, id, verb, author, milliseconds, undoes) VALUES (2, '015F4E40-F200-78F4-BC12-FAF53D0FE673', 'import', 'Ana', 1508846400000, NULL);
INSERT INTO bench (id, act) VALUES (1, NULL);
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (1, 1, 'workspace', '1', NULL, '{"id":1,"identity":"015F4E40-F200-72FB-9A31-9A9CB9672CD7","title":"Montferrand","language":"fr","copy":""}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (2, 2, 'verbatim', '015F4E40-F200-7712-9D3E-47ECAD6EF3D4', NULL, '{"id":"015F4E40-F200-7712-9D3E-47ECAD6EF3D4","copy":"","number":1,"words":"On embauche des gens.","fidelity":"fromMemory","speaker":"015F4E40-F200-7586-BD34-D3AEF603E583","profile":"015F4E40-F200-732F-83F2-827AFFE7F664","collected_by":"015F4E40-F200-7CFF-BA45-0A33EF6FF86C","happened":"2017","place":"015F4E40-F200-76CE-BFC8-46100BFC1E42","during":"015F4E40-F200-7361-9FB1-940EB8CBF1AE","encounter":"015F4E40-F200-7DF3-B411-6E681EDA3219","answers":null,"published":"On embauche […]","is_key":1,"notes":"n"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (3, 2, 'verbatim_theme', '015F4E40-F200-7712-9D3E-47ECAD6EF3D4/0', NULL, '{"owner":"015F4E40-F200-7712-9D3E-47ECAD6EF3D4","position":0,"theme":"peur"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (4, 2, 'verbatim_theme', '015F4E40-F200-7712-9D3E-47ECAD6EF3D4/1', NULL, '{"owner":"015F4E40-F200-7712-9D3E-47ECAD6EF3D4","position":1,"theme":"apprentis"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (5, 2, 'verbatim', '015F4E40-F200-7D52-B5CE-EDAACE1296D5', NULL, '{"id":"015F4E40-F200-7D52-B5CE-EDAACE1296D5","copy":"","number":2,"words":"D’accord.","fidelity":"wordForWord","speaker":null,"profile":null,"collected_by":null,"happened":null,"place":null,"during":null,"encounter":null,"answers":null,"published":"","is_key":0,"notes":""}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (6, 2, 'verbatim', '015F4E40-F200-76C1-8704-799A02F1631D', NULL, '{"id":"015F4E40-F200-76C1-8704-799A02F1631D","copy":"","number":3,"words":"Et nous, alors ?","fidelity":"wordForWord","speaker":null,"profile":null,"collected_by":null,"happened":null,"place":null,"during":null,"encounter":null,"answers":"015F4E40-F200-7712-9D3E-47ECAD6EF3D4","published":"","is_key":0,"notes":""}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (7, 2, 'encounter', '015F4E40-F200-7DF3-B411-6E681EDA3219', NULL, '{"id":"015F4E40-F200-7DF3-B411-6E681EDA3219","copy":"","number":1,"kind":"visit","happened":"2017-10","place":"015F4E40-F200-76CE-BFC8-46100BFC1E42","profile":"015F4E40-F200-7B29-98BC-3CB37BC7B2B3","person":"015F4E40-F200-7586-BD34-D3AEF603E583","during":"015F4E40-F200-7361-9FB1-940EB8CBF1AE","guide":"g","agreement":"written","notes":"n"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (8, 2, 'encounter_leader', '015F4E40-F200-7DF3-B411-6E681EDA3219/0', NULL, '{"owner":"015F4E40-F200-7DF3-B411-6E681EDA3219","position":0,"person":"015F4E40-F200-7CFF-BA45-0A33EF6FF86C"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (9, 2, 'encounter_leader', '015F4E40-F200-7DF3-B411-6E681EDA3219/1', NULL, '{"owner":"015F4E40-F200-7DF3-B411-6E681EDA3219","position":1,"person":"015F4E40-F200-7586-BD34-D3AEF603E583"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (10, 2, 'place', '015F4E40-F200-76CE-BFC8-46100BFC1E42', NULL, '{"id":"015F4E40-F200-76CE-BFC8-46100BFC1E42","name":"Agence","kind":"agence","territory":"Auvergne","public_name":"une agence"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (11, 2, 'profile', '015F4E40-F200-732F-83F2-827AFFE7F664', NULL, '{"id":"015F4E40-F200-732F-83F2-827AFFE7F664","name":"un artisan","wider":null}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (12, 2, 'profile', '015F4E40-F200-7B29-98BC-3CB37BC7B2B3', NULL, '{"id":"015F4E40-F200-7B29-98BC-3CB37BC7B2B3","name":"un garagiste","wider":"015F4E40-F200-732F-83F2-827AFFE7F664"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (13, 2, 'person', '015F4E40-F200-7586-BD34-D3AEF603E583', NULL, '{"id":"015F4E40-F200-7586-BD34-D3AEF603E583","copy":"","number":1,"name":"Nadia","trade":"garagiste","profile":"015F4E40-F200-7B29-98BC-3CB37BC7B2B3","place":"015F4E40-F200-76CE-BFC8-46100BFC1E42","notes":"—"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (14, 2, 'person_role', '015F4E40-F200-7586-BD34-D3AEF603E583/0', NULL, '{"owner":"015F4E40-F200-7586-BD34-D3AEF603E583","position":0,"role":"employer"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (15, 2, 'person_role', '015F4E40-F200-7586-BD34-D3AEF603E583/1', NULL, '{"owner":"015F4E40-F200-7586-BD34-D3AEF603E583","position":1,"role":"participant"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (16, 2, 'person', '015F4E40-F200-7CFF-BA45-0A33EF6FF86C', NULL, '{"id":"015F4E40-F200-7CFF-BA45-0A33EF6FF86C","copy":"B","number":2,"name":"Zoé","trade":"","profile":null,"place":null,"notes":""}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (17, 2, 'consent', '015F4E40-F200-7635-B015-60AD31BB9977', NULL, '{"id":"015F4E40-F200-7635-B015-60AD31BB9977","person":"015F4E40-F200-7586-BD34-D3AEF603E583","purpose":"firstName","channel":"paper","answer":"given","day":"2017-10-24","basis":"publicInterest"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (18, 2, 'occasion', '015F4E40-F200-7361-9FB1-940EB8CBF1AE', NULL, '{"id":"015F4E40-F200-7361-9FB1-940EB8CBF1AE","copy":"","number":1,"kind":"residenceWeek","title":"Semaine 1","first_day":"2017-10-24","last_day":"2017-10-28","place":"015F4E40-F200-76CE-BFC8-46100BFC1E42","residence":"Montferrand","week":1,"participants":28,"teams":4,"notes":"n"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (19, 2, 'debrief', '015F4E40-F200-78B1-94A8-02D271B82A96', NULL, '{"id":"015F4E40-F200-78B1-94A8-02D271B82A96","copy":"","number":1,"day":"2017-10-24","during":"015F4E40-F200-7361-9FB1-940EB8CBF1AE","team":"Sud","words":"Journée pleine."}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (20, 2, 'astonishment', '015F4E40-F200-77E4-BD80-B4CB2EBFA252', NULL, '{"id":"015F4E40-F200-77E4-BD80-B4CB2EBFA252","copy":"","number":1,"title":"Personne n’appelle","author":"015F4E40-F200-7586-BD34-D3AEF603E583","day":"2017-10-24","place":"015F4E40-F200-76CE-BFC8-46100BFC1E42","facts":"f","surprise":"s","why":"w","question":"q ?","notes":"n"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (21, 2, 'astonishment_verbatim', '015F4E40-F200-77E4-BD80-B4CB2EBFA252/0', NULL, '{"owner":"015F4E40-F200-77E4-BD80-B4CB2EBFA252","position":0,"verbatim":"015F4E40-F200-7D52-B5CE-EDAACE1296D5"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (22, 2, 'astonishment_verbatim', '015F4E40-F200-77E4-BD80-B4CB2EBFA252/1', NULL, '{"owner":"015F4E40-F200-77E4-BD80-B4CB2EBFA252","position":1,"verbatim":"015F4E40-F200-7712-9D3E-47ECAD6EF3D4"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (23, 2, 'finding', '015F4E40-F200-7F8E-9EA9-566E32510720', NULL, '{"id":"015F4E40-F200-7F8E-9EA9-566E32510720","copy":"","number":1,"statement":"On n’ose pas","notes":"n"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (24, 2, 'finding_astonishment', '015F4E40-F200-7F8E-9EA9-566E32510720/0', NULL, '{"owner":"015F4E40-F200-7F8E-9EA9-566E32510720","position":0,"astonishment":"015F4E40-F200-77E4-BD80-B4CB2EBFA252"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (25, 2, 'hypothesis', '015F4E40-F200-772D-8D06-D2051C9D6D82', NULL, '{"id":"015F4E40-F200-772D-8D06-D2051C9D6D82","copy":"","number":1,"kind":"lead","statement":"Essayer ?","horizon":"","born":null,"split_from":null,"notes":""}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (26, 2, 'hypothesis_step', '015F4E40-F200-772D-8D06-D2051C9D6D82/0', NULL, '{"owner":"015F4E40-F200-772D-8D06-D2051C9D6D82","position":0,"state":"proposed","day":"2017-10-24","reason":"","decided_by":""}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (27, 2, 'hypothesis_step', '015F4E40-F200-772D-8D06-D2051C9D6D82/1', NULL, '{"owner":"015F4E40-F200-772D-8D06-D2051C9D6D82","position":1,"state":"refused","day":"2017-10-27","reason":"trop tôt","decided_by":"comité"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (28, 2, 'hypothesis', '015F4E40-F200-7639-9A7A-A72430F9CA55', NULL, '{"id":"015F4E40-F200-7639-9A7A-A72430F9CA55","copy":"","number":2,"kind":"proposal","statement":"Oser","horizon":"six mois","born":"2017-10-24","split_from":"015F4E40-F200-772D-8D06-D2051C9D6D82","notes":"n"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (29, 2, 'hypothesis_merged', '015F4E40-F200-7639-9A7A-A72430F9CA55/0', NULL, '{"owner":"015F4E40-F200-7639-9A7A-A72430F9CA55","position":0,"merged":"015F4E40-F200-772D-8D06-D2051C9D6D82"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (30, 2, 'hypothesis_astonishment', '015F4E40-F200-7639-9A7A-A72430F9CA55/0', NULL, '{"owner":"015F4E40-F200-7639-9A7A-A72430F9CA55","position":0,"astonishment":"015F4E40-F200-77E4-BD80-B4CB2EBFA252"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (31, 2, 'hypothesis_finding', '015F4E40-F200-7639-9A7A-A72430F9CA55/0', NULL, '{"owner":"015F4E40-F200-7639-9A7A-A72430F9CA55","position":0,"finding":"015F4E40-F200-7F8E-9EA9-566E32510720"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (32, 2, 'hypothesis_for', '015F4E40-F200-7639-9A7A-A72430F9CA55/0', NULL, '{"owner":"015F4E40-F200-7639-9A7A-A72430F9CA55","position":0,"verbatim":"015F4E40-F200-7712-9D3E-47ECAD6EF3D4"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (33, 2, 'hypothesis_for', '015F4E40-F200-7639-9A7A-A72430F9CA55/1', NULL, '{"owner":"015F4E40-F200-7639-9A7A-A72430F9CA55","position":1,"verbatim":"015F4E40-F200-76C1-8704-799A02F1631D"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (34, 2, 'hypothesis_against', '015F4E40-F200-7639-9A7A-A72430F9CA55/0', NULL, '{"owner":"015F4E40-F200-7639-9A7A-A72430F9CA55","position":0,"verbatim":"015F4E40-F200-7D52-B5CE-EDAACE1296D5"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (35, 2, 'programme', '015F4E40-F200-790F-97C8-83255F0F9E24', NULL, '{"id":"015F4E40-F200-790F-97C8-83255F0F9E24","title":"Recruter","stakes":"e","first_day":"2017-10-24","last_day":"2017-10-24","is_fictional":1}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (36, 2, 'programme_territory', '015F4E40-F200-790F-97C8-83255F0F9E24/0', NULL, '{"owner":"015F4E40-F200-790F-97C8-83255F0F9E24","position":0,"territory":"Sud"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (37, 2, 'programme_territory', '015F4E40-F200-790F-97C8-83255F0F9E24/1', NULL, '{"owner":"015F4E40-F200-790F-97C8-83255F0F9E24","position":1,"territory":"Nord"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (38, 2, 'figure', '015F4E40-F200-70A9-994D-AC74E9D05DD3', NULL, '{"id":"015F4E40-F200-70A9-994D-AC74E9D05DD3","label":"cafés","qualifier":"about","value":"0.30000000000000004","unit":"l","week":"2","source":"carnet"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (39, 2, 'prototype', '015F4E40-F200-7C3C-82BD-DE9D861AF7D1', NULL, '{"id":"015F4E40-F200-7C3C-82BD-DE9D861AF7D1","copy":"","number":1,"name":"La hotline","need":"appeler","born_during":"015F4E40-F200-7361-9FB1-940EB8CBF1AE","counted":"appels","at_least":3,"out_of":5,"result":4,"first_day":"2017-10-24","last_day":"2017-10-24","learned":"l","resists":"r","decision_asked":"étendre ?","committee":"comité","decision":"yes","decision_reason":"ça sert","notes":"n"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (40, 2, 'prototype_hypothesis', '015F4E40-F200-7C3C-82BD-DE9D861AF7D1/0', NULL, '{"owner":"015F4E40-F200-7C3C-82BD-DE9D861AF7D1","position":0,"hypothesis":"015F4E40-F200-7639-9A7A-A72430F9CA55"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (41, 2, 'prototype_place', '015F4E40-F200-7C3C-82BD-DE9D861AF7D1/0', NULL, '{"owner":"015F4E40-F200-7C3C-82BD-DE9D861AF7D1","position":0,"place":"015F4E40-F200-76CE-BFC8-46100BFC1E42"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (42, 2, 'prototype_step', '015F4E40-F200-7C3C-82BD-DE9D861AF7D1/0', NULL, '{"owner":"015F4E40-F200-7C3C-82BD-DE9D861AF7D1","position":0,"state":"testing","day":"2017-10-24","reason":"","decided_by":""}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (43, 2, 'prototype_step', '015F4E40-F200-7C3C-82BD-DE9D861AF7D1/1', NULL, '{"owner":"015F4E40-F200-7C3C-82BD-DE9D861AF7D1","position":1,"state":"reviewed","day":"2017-10-24","reason":"","decided_by":"équipe"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (44, 2, 'prototype', '015F4E40-F200-7347-B91C-F0D00F6269A1', NULL, '{"id":"015F4E40-F200-7347-B91C-F0D00F6269A1","copy":"","number":2,"name":"Le ticket","need":"","born_during":null,"counted":null,"at_least":null,"out_of":null,"result":null,"first_day":null,"last_day":null,"learned":"","resists":"","decision_asked":"","committee":"","decision":null,"decision_reason":"","notes":""}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (45, 2, 'feedback', '015F4E40-F200-77BE-AB37-57448C2F7E6A', NULL, '{"id":"015F4E40-F200-77BE-AB37-57448C2F7E6A","prototype":"015F4E40-F200-7C3C-82BD-DE9D861AF7D1","verbatim":"015F4E40-F200-76C1-8704-799A02F1631D","stance":"resisting","is_chosen":1}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (46, 2, 'frieze', '015F4E40-F200-7887-AD98-BC04E64E33B7', NULL, '{"id":"015F4E40-F200-7887-AD98-BC04E64E33B7","copy":"","number":1,"title":"Recruter"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (47, 2, 'frieze_stage', '015F4E40-F200-7887-AD98-BC04E64E33B7/0', NULL, '{"owner":"015F4E40-F200-7887-AD98-BC04E64E33B7","position":0,"stage":"besoin"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (48, 2, 'frieze_stage', '015F4E40-F200-7887-AD98-BC04E64E33B7/1', NULL, '{"owner":"015F4E40-F200-7887-AD98-BC04E64E33B7","position":1,"stage":"annonce"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (49, 2, 'frieze_strip', '015F4E40-F200-7887-AD98-BC04E64E33B7/0', NULL, '{"owner":"015F4E40-F200-7887-AD98-BC04E64E33B7","position":0,"label":"S-01","audience":"employeur","profile":null,"happened":null}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (50, 2, 'frieze_strip', '015F4E40-F200-7887-AD98-BC04E64E33B7/1', NULL, '{"owner":"015F4E40-F200-7887-AD98-BC04E64E33B7","position":1,"label":"S-02","audience":"conseil","profile":"015F4E40-F200-732F-83F2-827AFFE7F664","happened":"2017-09"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (51, 2, 'frieze_strip', '015F4E40-F200-7887-AD98-BC04E64E33B7/2', NULL, '{"owner":"015F4E40-F200-7887-AD98-BC04E64E33B7","position":2,"label":"S-03","audience":"conseil","profile":null,"happened":null}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (52, 2, 'frieze_moment', '015F4E40-F200-7887-AD98-BC04E64E33B7/0', NULL, '{"owner":"015F4E40-F200-7887-AD98-BC04E64E33B7","strip":1,"position":0,"stage":1,"actions":"a","people":"p","tools":"t","delay":"3 j","blockage":"b","feeling":-3,"verbatim":"015F4E40-F200-7712-9D3E-47ECAD6EF3D4"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (53, 2, 'frieze_moment', '015F4E40-F200-7887-AD98-BC04E64E33B7/1', NULL, '{"owner":"015F4E40-F200-7887-AD98-BC04E64E33B7","strip":1,"position":1,"stage":0,"actions":"","people":"","tools":"","delay":"","blockage":"","feeling":null,"verbatim":null}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (54, 2, 'frieze_moment', '015F4E40-F200-7887-AD98-BC04E64E33B7/2', NULL, '{"owner":"015F4E40-F200-7887-AD98-BC04E64E33B7","strip":2,"position":2,"stage":0,"actions":"","people":"","tools":"","delay":"","blockage":"","feeling":2,"verbatim":null}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (55, 2, 'network', '015F4E40-F200-7E50-AFAA-36CEB3AC305A', NULL, '{"id":"015F4E40-F200-7E50-AFAA-36CEB3AC305A","name":"RERS","place":"015F4E40-F200-76CE-BFC8-46100BFC1E42","since":"2017-10-24","welcome":"le lundi","meeting":"le 3"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (56, 2, 'member', '015F4E40-F200-7BE1-99D9-FE7C79A5C5A0', NULL, '{"id":"015F4E40-F200-7BE1-99D9-FE7C79A5C5A0","copy":"","number":1,"person":"015F4E40-F200-7CFF-BA45-0A33EF6FF86C","joined":"2017-10-24","left_on":"2017-11-02","place":"015F4E40-F200-76CE-BFC8-46100BFC1E42"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (57, 2, 'offer', '015F4E40-F200-799E-8CB4-863827A66CD3', NULL, '{"id":"015F4E40-F200-799E-8CB4-863827A66CD3","copy":"","number":1,"member":"015F4E40-F200-7BE1-99D9-FE7C79A5C5A0","title":"Je saurais coudre","area":"couture","nature":"knowHow","form":"oneToMany","contact":"phone","is_on_wall":1,"since":"2017-10-24"}');
INSERT INTO change (number, act, shelf, row_key, before, after) VALUES (58, 2, 'ask', '015F4E40-F200-7F21-8069-B999D14CB5D7', NULL, '{"id":"015F4E40-F200-7F21-8069-B999D14CB5D7","copy":"","number":1,"member":"015F4E40-F200-7BE1-99D9-FE7C79A5C5A0","title":"J’aimerais un tour","area":"","nature":"knowledge","form":"oneToOne","contact":"welcomeSession","is_on_wall":0,"since":null}');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('', 'On embauche des gens.
On embauche […]', 'peur
apprentis', '015F4E40-F200-7712-9D3E-47ECAD6EF3D4', 'V', '', 1, 1, '2017');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('', 'D’accord.', '', '015F4E40-F200-7D52-B5CE-EDAACE1296D5', 'V', '', 2, 0, '');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('', 'Et nous, alors ?', '', '015F4E40-F200-76C1-8704-799A02F1631D', 'V', '', 3, 0, '');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('', 'Journée pleine.', '', '015F4E40-F200-78B1-94A8-02D271B82A96', 'B', '', 1, 0, '2017-10-24');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('Personne n’appelle', 'f
s
w
q ?', '', '015F4E40-F200-77E4-BD80-B4CB2EBFA252', 'E', '', 1, 0, '2017-10-24');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('On n’ose pas', '', '', '015F4E40-F200-7F8E-9EA9-566E32510720', 'C', '', 1, 0, '');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('Essayer ?', '

trop tôt', '', '015F4E40-F200-772D-8D06-D2051C9D6D82', 'H', '', 1, 0, '');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('Oser', '', '', '015F4E40-F200-7639-9A7A-A72430F9CA55', 'H', '', 2, 0, '2017-10-24');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('La hotline', 'appeler
l
r
étendre ?
ça sert

', '', '015F4E40-F200-7C3C-82BD-DE9D861AF7D1', 'P', '', 1, 0, '2017-10-24');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('Le ticket', '', '', '015F4E40-F200-7347-B91C-F0D00F6269A1', 'P', '', 2, 0, '');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('Je saurais coudre', '', 'couture', '015F4E40-F200-799E-8CB4-863827A66CD3', 'O', '', 1, 0, '2017-10-24');
INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day) VALUES ('J’aimerais un tour', '', '', '015F4E40-F200-7F21-8069-B999D14CB5D7', 'D', '', 1, 0, '');
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-7347-B91C-F0D00F6269A1', 10);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-7639-9A7A-A72430F9CA55', 8);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-76C1-8704-799A02F1631D', 3);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-7712-9D3E-47ECAD6EF3D4', 1);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-772D-8D06-D2051C9D6D82', 7);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-77E4-BD80-B4CB2EBFA252', 5);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-78B1-94A8-02D271B82A96', 4);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-799E-8CB4-863827A66CD3', 11);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-7C3C-82BD-DE9D861AF7D1', 9);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-7D52-B5CE-EDAACE1296D5', 2);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-7F21-8069-B999D14CB5D7', 12);
INSERT INTO searched (owner, place) VALUES ('015F4E40-F200-7F8E-9EA9-566E32510720', 6);
INSERT INTO place (id, name, kind, territory, public_name) VALUES ('015F4E40-F200-76CE-BFC8-46100BFC1E42', 'Agence', 'agence', 'Auvergne', 'une agence');
INSERT INTO profile (id, name, wider) VALUES ('015F4E40-F200-732F-83F2-827AFFE7F664', 'un artisan', NULL);
INSERT INTO profile (id, name, wider) VALUES ('015F4E40-F200-7B29-98BC-3CB37BC7B2B3', 'un garagiste', '015F4E40-F200-732F-83F2-827AFFE7F664');
INSERT INTO person (id, copy, number, name, trade, profile, place, notes) VALUES ('015F4E40-F200-7586-BD34-D3AEF603E583', '', 1, 'Nadia', 'garagiste', '015F4E40-F200-7B29-98BC-3CB37BC7B2B3', '015F4E40-F200-76CE-BFC8-46100BFC1E42', '—');
INSERT INTO person (id, copy, number, name, trade, profile, place, notes) VALUES ('015F4E40-F200-7CFF-BA45-0A33EF6FF86C', 'B', 2, 'Zoé', '', NULL, NULL, '');
INSERT INTO person_role (owner, position, role) VALUES ('015F4E40-F200-7586-BD34-D3AEF603E583', 0, 'employer');
INSERT INTO person_role (owner, position, role) VALUES ('015F4E40-F200-7586-BD34-D3AEF603E583', 1, 'participant');
INSERT INTO occasion (id, copy, number, kind, title, first_day, last_day, place, residence, week, participants, teams, notes) VALUES ('015F4E40-F200-7361-9FB1-940EB8CBF1AE', '', 1, 'residenceWeek', 'Semaine 1', '2017-10-24', '2017-10-28', '015F4E40-F200-76CE-BFC8-46100BFC1E42', 'Montferrand', 1, 28, 4, 'n');
INSERT INTO encounter_leader (owner, position, person) VALUES ('015F4E40-F200-7DF3-B411-6E681EDA3219', 0, '015F4E40-F200-7CFF-BA45-0A33EF6FF86C');
INSERT INTO encounter_leader (owner, position, person) VALUES ('015F4E40-F200-7DF3-B411-6E681EDA3219', 1, '015F4E40-F200-7586-BD34-D3AEF603E583');
INSERT INTO verbatim (id, copy, number, words, fidelity, speaker, profile, collected_by, happened, place, during, encounter, answers, published, is_key, notes, card) VALUES ('015F4E40-F200-7712-9D3E-47ECAD6EF3D4', '', 1, 'On embauche des gens.', 'fromMemory', '015F4E40-F200-7586-BD34-D3AEF603E583', '015F4E40-F200-732F-83F2-827AFFE7F664', '015F4E40-F200-7CFF-BA45-0A33EF6FF86C', '2017', '015F4E40-F200-76CE-BFC8-46100BFC1E42', '015F4E40-F200-7361-9FB1-940EB8CBF1AE', '015F4E40-F200-7DF3-B411-6E681EDA3219', NULL, 'On embauche […]', 1, 'n', NULL);
INSERT INTO verbatim (id, copy, number, words, fidelity, speaker, profile, collected_by, happened, place, during, encounter, answers, published, is_key, notes, card) VALUES ('015F4E40-F200-7D52-B5CE-EDAACE1296D5', '', 2, 'D’accord.', 'wordForWord', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', 0, '', NULL);
INSERT INTO verbatim (id, copy, number, words, fidelity, speaker, profile, collected_by, happened, place, during, encounter, answers, published, is_key, notes, card) VALUES ('015F4E40-F200-76C1-8704-799A02F1631D', '', 3, 'Et nous, alors ?', 'wordForWord', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '015F4E40-F200-7712-9D3E-47ECAD6EF3D4', '', 0, '', NULL);
INSERT INTO verbatim_theme (owner, position, theme) VALUES ('015F4E40-F200-7712-9D3E-47ECAD6EF3D4', 0, 'peur');
INSERT INTO verbatim_theme (owner, position, theme) VALUES ('015F4E40-F200-7712-9D3E-47ECAD6EF3D4', 1, 'apprentis');
INSERT INTO debrief (id, copy, number, day, during, team, words) VALUES ('015F4E40-F200-78B1-94A8-02D271B82A96', '', 1, '2017-10-24', '015F4E40-F200-7361-9FB1-940EB8CBF1AE', 'Sud', 'Journée pleine.');
INSERT INTO programme (id, title, stakes, first_day, last_day, is_fictional) VALUES ('015F4E40-F200-790F-97C8-83255F0F9E24', 'Recruter', 'e', '2017-10-24', '2017-10-24', 1);
INSERT INTO programme_territory (owner, position, territory) VALUES ('015F4E40-F200-790F-97C8-83255F0F9E24', 0, 'Sud');
INSERT INTO programme_territory (owner, position, territory) VALUES ('015F4E40-F200-790F-97C8-83255F0F9E24', 1, 'Nord');
INSERT INTO astonishment (id, copy, number, title, author, day, place, facts, surprise, why, question, notes) VALUES ('015F4E40-F200-77E4-BD80-B4CB2EBFA252', '', 1, 'Personne n’appelle', '015F4E40-F200-7586-BD34-D3AEF603E583', '2017-10-24', '015F4E40-F200-76CE-BFC8-46100BFC1E42', 'f', 's', 'w', 'q ?', 'n');
INSERT INTO astonishment_verbatim (owner, position, verbatim) VALUES ('015F4E40-F200-77E4-BD80-B4CB2EBFA252', 0, '015F4E40-F200-7D52-B5CE-EDAACE1296D5');
INSERT INTO astonishment_verbatim (owner, position, verbatim) VALUES ('015F4E40-F200-77E4-BD80-B4CB2EBFA252', 1, '015F4E40-F200-7712-9D3E-47ECAD6EF3D4');
INSERT INTO finding (id, copy, number, statement, notes) VALUES ('015F4E40-F200-7F8E-9EA9-566E32510720', '', 1, 'On n’ose pas', 'n');
INSERT INTO finding_astonishment (owner, position, astonishment) VALUES ('015F4E40-F200-7F8E-9EA9-566E32510720', 0, '015F4E40-F200-77E4-BD80-B4CB2EBFA252');
INSERT INTO hypothesis_merged (owner, position, merged) VALUES ('015F4E40-F200-7639-9A7A-A72430F9CA55', 0, '015F4E40-F200-772D-8D06-D2051C9D6D82');
INSERT INTO hypothesis_astonishment (owner, position, astonishment) VALUES ('015F4E40-F200-7639-9A7A-A72430F9CA55', 0, '015F4E40-F200-77E4-BD80-B4CB2EBFA252');
INSERT INTO hypothesis_finding (owner, position, finding) VALUES ('015F4E40-F200-7639-9A7A-A72430F9CA55', 0, '015F4E40-F200-7F8E-9EA9-566E32510720');
INSERT INTO hypothesis_for (owner, position, verbatim) VALUES ('015F4E40-F200-7639-9A7A-A72430F9CA55', 0, '015F4E40-F200-7712-9D3E-47ECAD6EF3D4');
INSERT INTO hypothesis_for (owner, position, verbatim) VALUES ('015F4E40-F200-7639-9A7A-A72430F9CA55', 1, '015F4E40-F200-76C1-8704-799A02F1631D');
INSERT INTO hypothesis_against (owner, position, verbatim) VALUES ('015F4E40-F200-7639-9A7A-A72430F9CA55', 0, '015F4E40-F200-7D52-B5CE-EDAACE1296D5');
INSERT INTO hypothesis_step (owner, position, state, day, reason, decided_by) VALUES ('015F4E40-F200-772D-8D06-D2051C9D6D82', 0, 'proposed', '2017-10-24', '', '');
INSERT INTO hypothesis_step (owner, position, state, day, reason, decided_by) VALUES ('015F4E40-F200-772D-8D06-D2051C9D6D82', 1, 'refused', '2017-10-27', 'trop tôt', 'comité');
INSERT INTO prototype (id, copy, number, name, need, born_during, counted, at_least, out_of, result, first_day, last_day, learned, resists, decision_asked, committee, decision, decision_reason, notes, let_by, let_until, may_fail) VALUES ('015F4E40-F200-7C3C-82BD-DE9D861AF7D1', '', 1, 'La hotline', 'appeler', '015F4E40-F200-7361-9FB1-940EB8CBF1AE', 'appels', 3, 5, 4, '2017-10-24', '2017-10-24', 'l', 'r', 'étendre ?', 'comité', 'yes', 'ça sert', 'n', NULL, NULL, '');
INSERT INTO prototype (id, copy, number, name, need, born_during, counted, at_least, out_of, result, first_day, last_day, learned, resists, decision_asked, committee, decision, decision_reason, notes, let_by, let_until, may_fail) VALUES ('015F4E40-F200-7347-B91C-F0D00F6269A1', '', 2, 'Le ticket', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', NULL, '', '', NULL, NULL, '');
INSERT INTO prototype_hypothesis (owner, position, hypothesis) VALUES ('015F4E40-F200-7C3C-82BD-DE9D861AF7D1', 0, '015F4E40-F200-7639-9A7A-A72430F9CA55');
INSERT INTO prototype_place (owner, position, place) VALUES ('015F4E40-F200-7C3C-82BD-DE9D861AF7D1', 0, '015F4E40-F200-76CE-BFC8-46100BFC1E42');
INSERT INTO prototype_step (owner, position, state, day, reason, decided_by) VALUES ('015F4E40-F200-7C3C-82BD-DE9D861AF7D1', 0, 'testing', '2017-10-24', '', '');
INSERT INTO prototype_step (owner, position, state, day, reason, decided_by) VALUES ('015F4E40-F200-7C3C-82BD-DE9D861AF7D1', 1, 'reviewed', '2017-10-24', '', 'équipe');
INSERT INTO feedback (id, prototype, verbatim, stance, is_chosen) VALUES ('015F4E40-F200-77BE-AB37-57448C2F7E6A', '015F4E40-F200-7C3C-82BD-DE9D861AF7D1', '015F4E40-F200-76C1-8704-799A02F1631D', 'resisting', 1);
INSERT INTO frieze (id, copy, number, title) VALUES ('015F4E40-F200-7887-AD98-BC04E64E33B7', '', 1, 'Recruter');
INSERT INTO frieze_stage (owner, position, stage) VALUES ('015F4E40-F200-7887-AD98-BC04E64E33B7', 0, 'besoin');
INSERT INTO frieze_stage (owner, position, stage) VALUES ('015F4E40-F200-7887-AD98-BC04E64E33B7', 1, 'annonce');
INSERT INTO frieze_strip (owner, position, label, audience, profile, happened) VALUES ('015F4E40-F200-7887-AD98-BC04E64E33B7', 0, 'S-01', 'employeur', NULL, NULL);
INSERT INTO frieze_strip (owner, position, label, audience, profile, happened) VALUES ('015F4E40-F200-7887-AD98-BC04E64E33B7', 1, 'S-02', 'conseil', '015F4E40-F200-732F-83F2-827AFFE7F664', '2017-09');
INSERT INTO frieze_strip (owner, position, label, audience, profile, happened) VALUES ('015F4E40-F200-7887-AD98-BC04E64E33B7', 2, 'S-03', 'conseil', NULL, NULL);
INSERT INTO frieze_moment (owner, strip, position, stage, actions, people, tools, delay, blockage, feeling, verbatim) VALUES ('015F4E40-F200-7887-AD98-BC04E64E33B7', 1, 0, 1, 'a', 'p', 't', '3 j', 'b', -3, '015F4E40-F200-7712-9D3E-47ECAD6EF3D4');
INSERT INTO frieze_moment (owner, strip, position, stage, actions, people, tools, delay, blockage, feeling, verbatim) VALUES ('015F4E40-F200-7887-AD98-BC04E64E33B7', 1, 1, 0, '', '', '', '', '', NULL, NULL);
INSERT INTO frieze_moment (owner, strip, position, stage, actions, people, tools, delay, blockage, feeling, verbatim) VALUES ('015F4E40-F200-7887-AD98-BC04E64E33B7', 2, 2, 0, '', '', '', '', '', 2, NULL);
INSERT INTO network (id, name, place, since, welcome, meeting) VALUES ('015F4E40-F200-7E50-AFAA-36CEB3AC305A', 'RERS', '015F4E40-F200-76CE-BFC8-46100BFC1E42', '2017-10-24', 'le lundi', 'le 3');
INSERT INTO member (id, copy, number, person, joined, left_on, place) VALUES ('015F4E40-F200-7BE1-99D9-FE7C79A5C5A0', '', 1, '015F4E40-F200-7CFF-BA45-0A33EF6FF86C', '2017-10-24', '2017-11-02', '015F4E40-F200-76CE-BFC8-46100BFC1E42');
INSERT INTO offer (id, copy, number, member, title, area, nature, form, contact, is_on_wall, since) VALUES ('015F4E40-F200-799E-8CB4-863827A66CD3', '', 1, '015F4E40-F200-7BE1-99D9-FE7C79A5C5A0', 'Je saurais coudre', 'couture', 'knowHow', 'oneToMany', 'phone', 1, '2017-10-24');
INSERT INTO ask (id, copy, number, member, title, area, nature, form, contact, is_on_wall, since) VALUES ('015F4E40-F200-7F21-8069-B999D14CB5D7', '', 1, '015F4E40-F200-7BE1-99D9-FE7C79A5C5A0', 'J’aimerais un tour', '', 'knowledge', 'oneToOne', 'welcomeSession', 0, NULL);
INSERT INTO act_after (act, follows) VALUES (2, 1);
INSERT INTO act_last (act) VALUES (2);
INSERT INTO branch (id, letters, is_nameless) VALUES (1, 'BCDEFGHIJKLMNOPQRSTUVWXYZ', 0);
INSERT INTO figure (id, label, qualifier, value, unit, week, source) VALUES ('015F4E40-F200-70A9-994D-AC74E9D05DD3', 'cafés', 'about', 3.00000000000000044408e-01, 'l', '2', 'carnet');
INSERT INTO consent (id, person, purpose, channel, answer, day, basis) VALUES ('015F4E40-F200-7635-B015-60AD31BB9977', '015F4E40-F200-7586-BD34-D3AEF603E583', 'firstName', 'paper', 'given', '2017-10-24', 'publicInterest');
INSERT INTO hypothesis (id, copy, number, kind, statement, horizon, born, split_from, notes, hand) VALUES ('015F4E40-F200-772D-8D06-D2051C9D6D82', '', 1, 'lead', 'Essayer ?', '', NULL, NULL, '', NULL);
INSERT INTO hypothesis (id, copy, number, kind, statement, horizon, born, split_from, notes, hand) VALUES ('015F4E40-F200-7639-9A7A-A72430F9CA55', '', 2, 'proposal', 'Oser', 'six mois', '2017-10-24', '015F4E40-F200-772D-8D06-D2051C9D6D82', 'n', NULL);
INSERT INTO encounter (id, copy, number, kind, happened, place, profile, person, during, guide, agreement, stage, calls, call_back, meeting_point, reason, notes) VALUES ('015F4E40-F200-7DF3-B411-6E681EDA3219', '', 1, 'visit', '2017-10', '015F4E40-F200-76CE-BFC8-46100BFC1E42', '015F4E40-F200-7B29-98BC-3CB37BC7B2B3', '015F4E40-F200-7586-BD34-D3AEF603E583', '015F4E40-F200-7361-9FB1-940EB8CBF1AE', 'g', 'written', 'done', 0, NULL, '', '', 'n');
CREATE INDEX change_of_act ON change (act);
CREATE INDEX tombstone_number ON tombstone (shelf, number);
CREATE INDEX verbatim_of_speaker ON verbatim (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX verbatim_of_encounter ON verbatim (encounter) WHERE encounter IS NOT NULL;
CREATE INDEX verbatim_answering ON verbatim (answers) WHERE answers IS NOT NULL;
CREATE INDEX feedback_of_prototype ON feedback (prototype);
CREATE INDEX feedback_by_verbatim ON feedback (verbatim);
CREATE INDEX verbatim_key ON verbatim (id) WHERE is_key = 1;
CREATE INDEX act_followed ON act_after (follows);
CREATE TRIGGER act_begun AFTER INSERT ON act BEGIN
  INSERT INTO act_after (act, follows) SELECT new.number, act FROM act_last;
  DELETE FROM act_last;
  INSERT INTO act_last (act) VALUES (new.number);
END;
CREATE TRIGGER act_dropped BEFORE DELETE ON act BEGIN
  INSERT OR IGNORE INTO act_last (act) SELECT follows FROM act_after WHERE act = old.number;
  DELETE FROM act_after WHERE act = old.number;
  DELETE FROM act_last WHERE act = old.number;
END;
CREATE INDEX consent_of_person ON consent (person);
CREATE INDEX taken_down_of_printout ON taken_down (printout);
CREATE INDEX plan_day_of_occasion ON plan_day (occasion);
CREATE INDEX team_of_occasion ON team (occasion);
CREATE INDEX block_of_occasion ON block (occasion);
CREATE INDEX material_of_block ON material (block);
CREATE INDEX roster_of_occasion ON roster (occasion);
CREATE INDEX team_rule_of_occasion ON team_rule (occasion);
CREATE INDEX presence_of_occasion ON presence (occasion);
CREATE INDEX passing_of_occasion ON passing (occasion, day);
CREATE INDEX enrichment_of_hypothesis ON enrichment (hypothesis);
CREATE INDEX errand_of_occasion ON errand (occasion);
CREATE TRIGGER ask_added AFTER INSERT ON ask BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'ask', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'member', new.member, 'title', new.title, 'area', new.area, 'nature', new.nature, 'form', new.form, 'contact', new.contact, 'is_on_wall', new.is_on_wall, 'since', new.since));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER ask_changed AFTER UPDATE ON ask BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'ask', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'member', old.member, 'title', old.title, 'area', old.area, 'nature', old.nature, 'form', old.form, 'contact', old.contact, 'is_on_wall', old.is_on_wall, 'since', old.since),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'member', new.member, 'title', new.title, 'area', new.area, 'nature', new.nature, 'form', new.form, 'contact', new.contact, 'is_on_wall', new.is_on_wall, 'since', new.since));
END;
CREATE TRIGGER ask_removed AFTER DELETE ON ask BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'ask', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'member', old.member, 'title', old.title, 'area', old.area, 'nature', old.nature, 'form', old.form, 'contact', old.contact, 'is_on_wall', old.is_on_wall, 'since', old.since));
INSERT INTO tombstone VALUES (old.id, 'ask', old.copy, old.number);
END;
CREATE TRIGGER astonishment_added AFTER INSERT ON astonishment BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'astonishment', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'title', new.title, 'author', new.author, 'day', new.day, 'place', new.place, 'facts', new.facts, 'surprise', new.surprise, 'why', new.why, 'question', new.question, 'notes', new.notes));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER astonishment_changed AFTER UPDATE ON astonishment BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'astonishment', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'title', old.title, 'author', old.author, 'day', old.day, 'place', old.place, 'facts', old.facts, 'surprise', old.surprise, 'why', old.why, 'question', old.question, 'notes', old.notes),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'title', new.title, 'author', new.author, 'day', new.day, 'place', new.place, 'facts', new.facts, 'surprise', new.surprise, 'why', new.why, 'question', new.question, 'notes', new.notes));
END;
CREATE TRIGGER astonishment_removed AFTER DELETE ON astonishment BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'astonishment', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'title', old.title, 'author', old.author, 'day', old.day, 'place', old.place, 'facts', old.facts, 'surprise', old.surprise, 'why', old.why, 'question', old.question, 'notes', old.notes));
INSERT INTO tombstone VALUES (old.id, 'astonishment', old.copy, old.number);
END;
CREATE TRIGGER astonishment_verbatim_added AFTER INSERT ON astonishment_verbatim BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'astonishment_verbatim', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'verbatim', new.verbatim));
END;
CREATE TRIGGER astonishment_verbatim_changed AFTER UPDATE ON astonishment_verbatim BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'astonishment_verbatim', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'verbatim', old.verbatim),
  json_object('owner', new.owner, 'position', new.position, 'verbatim', new.verbatim));
END;
CREATE TRIGGER astonishment_verbatim_removed AFTER DELETE ON astonishment_verbatim BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'astonishment_verbatim', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'verbatim', old.verbatim));
END;
CREATE TRIGGER block_added AFTER INSERT ON block BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'block', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'occasion', new.occasion, 'day', new.day, 'rank', new.rank, 'title', new.title, 'intention', new.intention, 'minutes', new.minutes, 'minimum', new.minimum, 'is_optional', new.is_optional, 'fixed', new.fixed, 'room', new.room, 'instruction', new.instruction, 'notes', new.notes, 'produces', new.produces, 'method', new.method, 'encounter', new.encounter));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER block_changed AFTER UPDATE ON block BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'block', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'occasion', old.occasion, 'day', old.day, 'rank', old.rank, 'title', old.title, 'intention', old.intention, 'minutes', old.minutes, 'minimum', old.minimum, 'is_optional', old.is_optional, 'fixed', old.fixed, 'room', old.room, 'instruction', old.instruction, 'notes', old.notes, 'produces', old.produces, 'method', old.method, 'encounter', old.encounter),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'occasion', new.occasion, 'day', new.day, 'rank', new.rank, 'title', new.title, 'intention', new.intention, 'minutes', new.minutes, 'minimum', new.minimum, 'is_optional', new.is_optional, 'fixed', new.fixed, 'room', new.room, 'instruction', new.instruction, 'notes', new.notes, 'produces', new.produces, 'method', new.method, 'encounter', new.encounter));
END;
CREATE TRIGGER block_removed AFTER DELETE ON block BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'block', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'occasion', old.occasion, 'day', old.day, 'rank', old.rank, 'title', old.title, 'intention', old.intention, 'minutes', old.minutes, 'minimum', old.minimum, 'is_optional', old.is_optional, 'fixed', old.fixed, 'room', old.room, 'instruction', old.instruction, 'notes', old.notes, 'produces', old.produces, 'method', old.method, 'encounter', old.encounter));
INSERT INTO tombstone VALUES (old.id, 'block', old.copy, old.number);
END;
CREATE TRIGGER block_deck_added AFTER INSERT ON block_deck BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'block_deck', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'deck', new.deck));
END;
CREATE TRIGGER block_deck_changed AFTER UPDATE ON block_deck BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'block_deck', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'deck', old.deck),
  json_object('owner', new.owner, 'position', new.position, 'deck', new.deck));
END;
CREATE TRIGGER block_deck_removed AFTER DELETE ON block_deck BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'block_deck', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'deck', old.deck));
END;
CREATE TRIGGER block_helper_added AFTER INSERT ON block_helper BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'block_helper', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'person', new.person));
END;
CREATE TRIGGER block_helper_changed AFTER UPDATE ON block_helper BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'block_helper', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person),
  json_object('owner', new.owner, 'position', new.position, 'person', new.person));
END;
CREATE TRIGGER block_helper_removed AFTER DELETE ON block_helper BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'block_helper', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person));
END;
CREATE TRIGGER block_lead_added AFTER INSERT ON block_lead BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'block_lead', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'person', new.person));
END;
CREATE TRIGGER block_lead_changed AFTER UPDATE ON block_lead BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'block_lead', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person),
  json_object('owner', new.owner, 'position', new.position, 'person', new.person));
END;
CREATE TRIGGER block_lead_removed AFTER DELETE ON block_lead BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'block_lead', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person));
END;
CREATE TRIGGER block_team_added AFTER INSERT ON block_team BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'block_team', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'team', new.team));
END;
CREATE TRIGGER block_team_changed AFTER UPDATE ON block_team BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'block_team', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'team', old.team),
  json_object('owner', new.owner, 'position', new.position, 'team', new.team));
END;
CREATE TRIGGER block_team_removed AFTER DELETE ON block_team BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'block_team', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'team', old.team));
END;
CREATE TRIGGER consent_added AFTER INSERT ON consent BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'consent', new.id,
  json_object('id', new.id, 'person', new.person, 'purpose', new.purpose, 'channel', new.channel, 'answer', new.answer, 'day', new.day, 'basis', new.basis));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER consent_changed AFTER UPDATE ON consent BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'consent', old.id,
  json_object('id', old.id, 'person', old.person, 'purpose', old.purpose, 'channel', old.channel, 'answer', old.answer, 'day', old.day, 'basis', old.basis),
  json_object('id', new.id, 'person', new.person, 'purpose', new.purpose, 'channel', new.channel, 'answer', new.answer, 'day', new.day, 'basis', new.basis));
END;
CREATE TRIGGER consent_removed AFTER DELETE ON consent BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'consent', old.id,
  json_object('id', old.id, 'person', old.person, 'purpose', old.purpose, 'channel', old.channel, 'answer', old.answer, 'day', old.day, 'basis', old.basis));
INSERT INTO tombstone VALUES (old.id, 'consent', NULL, NULL);
END;
CREATE TRIGGER debrief_added AFTER INSERT ON debrief BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'debrief', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'day', new.day, 'during', new.during, 'team', new.team, 'words', new.words));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER debrief_changed AFTER UPDATE ON debrief BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'debrief', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'day', old.day, 'during', old.during, 'team', old.team, 'words', old.words),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'day', new.day, 'during', new.during, 'team', new.team, 'words', new.words));
END;
CREATE TRIGGER debrief_removed AFTER DELETE ON debrief BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'debrief', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'day', old.day, 'during', old.during, 'team', old.team, 'words', old.words));
INSERT INTO tombstone VALUES (old.id, 'debrief', old.copy, old.number);
END;
CREATE TRIGGER encounter_added AFTER INSERT ON encounter BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'encounter', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'kind', new.kind, 'happened', new.happened, 'place', new.place, 'profile', new.profile, 'person', new.person, 'during', new.during, 'guide', new.guide, 'agreement', new.agreement, 'stage', new.stage, 'calls', new.calls, 'call_back', new.call_back, 'meeting_point', new.meeting_point, 'reason', new.reason, 'notes', new.notes));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER encounter_changed AFTER UPDATE ON encounter BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'encounter', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'kind', old.kind, 'happened', old.happened, 'place', old.place, 'profile', old.profile, 'person', old.person, 'during', old.during, 'guide', old.guide, 'agreement', old.agreement, 'stage', old.stage, 'calls', old.calls, 'call_back', old.call_back, 'meeting_point', old.meeting_point, 'reason', old.reason, 'notes', old.notes),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'kind', new.kind, 'happened', new.happened, 'place', new.place, 'profile', new.profile, 'person', new.person, 'during', new.during, 'guide', new.guide, 'agreement', new.agreement, 'stage', new.stage, 'calls', new.calls, 'call_back', new.call_back, 'meeting_point', new.meeting_point, 'reason', new.reason, 'notes', new.notes));
END;
CREATE TRIGGER encounter_removed AFTER DELETE ON encounter BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'encounter', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'kind', old.kind, 'happened', old.happened, 'place', old.place, 'profile', old.profile, 'person', old.person, 'during', old.during, 'guide', old.guide, 'agreement', old.agreement, 'stage', old.stage, 'calls', old.calls, 'call_back', old.call_back, 'meeting_point', old.meeting_point, 'reason', old.reason, 'notes', old.notes));
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
CREATE TRIGGER encounter_person_added AFTER INSERT ON encounter_person BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'encounter_person', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'person', new.person, 'is_known', new.is_known));
END;
CREATE TRIGGER encounter_person_changed AFTER UPDATE ON encounter_person BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'encounter_person', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person, 'is_known', old.is_known),
  json_object('owner', new.owner, 'position', new.position, 'person', new.person, 'is_known', new.is_known));
END;
CREATE TRIGGER encounter_person_removed AFTER DELETE ON encounter_person BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'encounter_person', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person, 'is_known', old.is_known));
END;
CREATE TRIGGER encounter_profile_added AFTER INSERT ON encounter_profile BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'encounter_profile', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'profile', new.profile));
END;
CREATE TRIGGER encounter_profile_changed AFTER UPDATE ON encounter_profile BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'encounter_profile', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'profile', old.profile),
  json_object('owner', new.owner, 'position', new.position, 'profile', new.profile));
END;
CREATE TRIGGER encounter_profile_removed AFTER DELETE ON encounter_profile BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'encounter_profile', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'profile', old.profile));
END;
CREATE TRIGGER enrichment_added AFTER INSERT ON enrichment BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'enrichment', new.id,
  json_object('id', new.id, 'hypothesis', new.hypothesis, 'tried_by', new.tried_by, 'place', new.place, 'during', new.during, 'learnt', new.learnt, 'adds', new.adds, 'changes', new.changes));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER enrichment_changed AFTER UPDATE ON enrichment BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'enrichment', old.id,
  json_object('id', old.id, 'hypothesis', old.hypothesis, 'tried_by', old.tried_by, 'place', old.place, 'during', old.during, 'learnt', old.learnt, 'adds', old.adds, 'changes', old.changes),
  json_object('id', new.id, 'hypothesis', new.hypothesis, 'tried_by', new.tried_by, 'place', new.place, 'during', new.during, 'learnt', new.learnt, 'adds', new.adds, 'changes', new.changes));
END;
CREATE TRIGGER enrichment_removed AFTER DELETE ON enrichment BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'enrichment', old.id,
  json_object('id', old.id, 'hypothesis', old.hypothesis, 'tried_by', old.tried_by, 'place', old.place, 'during', old.during, 'learnt', old.learnt, 'adds', old.adds, 'changes', old.changes));
INSERT INTO tombstone VALUES (old.id, 'enrichment', NULL, NULL);
END;
CREATE TRIGGER errand_added AFTER INSERT ON errand BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'errand', new.id,
  json_object('id', new.id, 'occasion', new.occasion, 'kind', new.kind, 'what', new.what, 'days', new.days, 'count', new.count, 'invited', new.invited, 'reminded', new.reminded, 'yes', new.yes, 'perhaps', new.perhaps, 'is_done', new.is_done));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER errand_changed AFTER UPDATE ON errand BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'errand', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'kind', old.kind, 'what', old.what, 'days', old.days, 'count', old.count, 'invited', old.invited, 'reminded', old.reminded, 'yes', old.yes, 'perhaps', old.perhaps, 'is_done', old.is_done),
  json_object('id', new.id, 'occasion', new.occasion, 'kind', new.kind, 'what', new.what, 'days', new.days, 'count', new.count, 'invited', new.invited, 'reminded', new.reminded, 'yes', new.yes, 'perhaps', new.perhaps, 'is_done', new.is_done));
END;
CREATE TRIGGER errand_removed AFTER DELETE ON errand BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'errand', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'kind', old.kind, 'what', old.what, 'days', old.days, 'count', old.count, 'invited', old.invited, 'reminded', old.reminded, 'yes', old.yes, 'perhaps', old.perhaps, 'is_done', old.is_done));
INSERT INTO tombstone VALUES (old.id, 'errand', NULL, NULL);
END;
CREATE TRIGGER feedback_added AFTER INSERT ON feedback BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'feedback', new.id,
  json_object('id', new.id, 'prototype', new.prototype, 'verbatim', new.verbatim, 'stance', new.stance, 'is_chosen', new.is_chosen));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER feedback_changed AFTER UPDATE ON feedback BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'feedback', old.id,
  json_object('id', old.id, 'prototype', old.prototype, 'verbatim', old.verbatim, 'stance', old.stance, 'is_chosen', old.is_chosen),
  json_object('id', new.id, 'prototype', new.prototype, 'verbatim', new.verbatim, 'stance', new.stance, 'is_chosen', new.is_chosen));
END;
CREATE TRIGGER feedback_removed AFTER DELETE ON feedback BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'feedback', old.id,
  json_object('id', old.id, 'prototype', old.prototype, 'verbatim', old.verbatim, 'stance', old.stance, 'is_chosen', old.is_chosen));
INSERT INTO tombstone VALUES (old.id, 'feedback', NULL, NULL);
END;
CREATE TRIGGER figure_added AFTER INSERT ON figure BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'figure', new.id,
  json_object('id', new.id, 'label', new.label, 'qualifier', new.qualifier, 'value', format('%!.17g', new.value), 'unit', new.unit, 'week', new.week, 'source', new.source));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER figure_changed AFTER UPDATE ON figure BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'figure', old.id,
  json_object('id', old.id, 'label', old.label, 'qualifier', old.qualifier, 'value', format('%!.17g', old.value), 'unit', old.unit, 'week', old.week, 'source', old.source),
  json_object('id', new.id, 'label', new.label, 'qualifier', new.qualifier, 'value', format('%!.17g', new.value), 'unit', new.unit, 'week', new.week, 'source', new.source));
END;
CREATE TRIGGER figure_removed AFTER DELETE ON figure BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'figure', old.id,
  json_object('id', old.id, 'label', old.label, 'qualifier', old.qualifier, 'value', format('%!.17g', old.value), 'unit', old.unit, 'week', old.week, 'source', old.source));
INSERT INTO tombstone VALUES (old.id, 'figure', NULL, NULL);
END;
CREATE TRIGGER finding_added AFTER INSERT ON finding BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'finding', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'statement', new.statement, 'notes', new.notes));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER finding_changed AFTER UPDATE ON finding BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'finding', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'statement', old.statement, 'notes', old.notes),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'statement', new.statement, 'notes', new.notes));
END;
CREATE TRIGGER finding_removed AFTER DELETE ON finding BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'finding', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'statement', old.statement, 'notes', old.notes));
INSERT INTO tombstone VALUES (old.id, 'finding', old.copy, old.number);
END;
CREATE TRIGGER finding_astonishment_added AFTER INSERT ON finding_astonishment BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'finding_astonishment', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'astonishment', new.astonishment));
END;
CREATE TRIGGER finding_astonishment_changed AFTER UPDATE ON finding_astonishment BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'finding_astonishment', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'astonishment', old.astonishment),
  json_object('owner', new.owner, 'position', new.position, 'astonishment', new.astonishment));
END;
CREATE TRIGGER finding_astonishment_removed AFTER DELETE ON finding_astonishment BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'finding_astonishment', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'astonishment', old.astonishment));
END;
CREATE TRIGGER frieze_added AFTER INSERT ON frieze BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'frieze', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'title', new.title));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER frieze_changed AFTER UPDATE ON frieze BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'frieze', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'title', old.title),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'title', new.title));
END;
CREATE TRIGGER frieze_removed AFTER DELETE ON frieze BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'frieze', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'title', old.title));
INSERT INTO tombstone VALUES (old.id, 'frieze', old.copy, old.number);
END;
CREATE TRIGGER frieze_moment_added AFTER INSERT ON frieze_moment BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'frieze_moment', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'strip', new.strip, 'position', new.position, 'stage', new.stage, 'actions', new.actions, 'people', new.people, 'tools', new.tools, 'delay', new.delay, 'blockage', new.blockage, 'feeling', new.feeling, 'verbatim', new.verbatim));
END;
CREATE TRIGGER frieze_moment_changed AFTER UPDATE ON frieze_moment BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'frieze_moment', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'strip', old.strip, 'position', old.position, 'stage', old.stage, 'actions', old.actions, 'people', old.people, 'tools', old.tools, 'delay', old.delay, 'blockage', old.blockage, 'feeling', old.feeling, 'verbatim', old.verbatim),
  json_object('owner', new.owner, 'strip', new.strip, 'position', new.position, 'stage', new.stage, 'actions', new.actions, 'people', new.people, 'tools', new.tools, 'delay', new.delay, 'blockage', new.blockage, 'feeling', new.feeling, 'verbatim', new.verbatim));
END;
CREATE TRIGGER frieze_moment_removed AFTER DELETE ON frieze_moment BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'frieze_moment', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'strip', old.strip, 'position', old.position, 'stage', old.stage, 'actions', old.actions, 'people', old.people, 'tools', old.tools, 'delay', old.delay, 'blockage', old.blockage, 'feeling', old.feeling, 'verbatim', old.verbatim));
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
  json_object('owner', new.owner, 'position', new.position, 'label', new.label, 'audience', new.audience, 'profile', new.profile, 'happened', new.happened));
END;
CREATE TRIGGER frieze_strip_changed AFTER UPDATE ON frieze_strip BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'frieze_strip', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'label', old.label, 'audience', old.audience, 'profile', old.profile, 'happened', old.happened),
  json_object('owner', new.owner, 'position', new.position, 'label', new.label, 'audience', new.audience, 'profile', new.profile, 'happened', new.happened));
END;
CREATE TRIGGER frieze_strip_removed AFTER DELETE ON frieze_strip BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'frieze_strip', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'label', old.label, 'audience', old.audience, 'profile', old.profile, 'happened', old.happened));
END;
CREATE TRIGGER hypothesis_added AFTER INSERT ON hypothesis BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'hypothesis', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'kind', new.kind, 'statement', new.statement, 'horizon', new.horizon, 'born', new.born, 'split_from', new.split_from, 'notes', new.notes, 'hand', new.hand));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER hypothesis_changed AFTER UPDATE ON hypothesis BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'hypothesis', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'kind', old.kind, 'statement', old.statement, 'horizon', old.horizon, 'born', old.born, 'split_from', old.split_from, 'notes', old.notes, 'hand', old.hand),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'kind', new.kind, 'statement', new.statement, 'horizon', new.horizon, 'born', new.born, 'split_from', new.split_from, 'notes', new.notes, 'hand', new.hand));
END;
CREATE TRIGGER hypothesis_removed AFTER DELETE ON hypothesis BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'hypothesis', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'kind', old.kind, 'statement', old.statement, 'horizon', old.horizon, 'born', old.born, 'split_from', old.split_from, 'notes', old.notes, 'hand', old.hand));
INSERT INTO tombstone VALUES (old.id, 'hypothesis', old.copy, old.number);
END;
CREATE TRIGGER hypothesis_against_added AFTER INSERT ON hypothesis_against BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'hypothesis_against', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'verbatim', new.verbatim));
END;
CREATE TRIGGER hypothesis_against_changed AFTER UPDATE ON hypothesis_against BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'hypothesis_against', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'verbatim', old.verbatim),
  json_object('owner', new.owner, 'position', new.position, 'verbatim', new.verbatim));
END;
CREATE TRIGGER hypothesis_against_removed AFTER DELETE ON hypothesis_against BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'hypothesis_against', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'verbatim', old.verbatim));
END;
CREATE TRIGGER hypothesis_astonishment_added AFTER INSERT ON hypothesis_astonishment BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'hypothesis_astonishment', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'astonishment', new.astonishment));
END;
CREATE TRIGGER hypothesis_astonishment_changed AFTER UPDATE ON hypothesis_astonishment BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'hypothesis_astonishment', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'astonishment', old.astonishment),
  json_object('owner', new.owner, 'position', new.position, 'astonishment', new.astonishment));
END;
CREATE TRIGGER hypothesis_astonishment_removed AFTER DELETE ON hypothesis_astonishment BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'hypothesis_astonishment', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'astonishment', old.astonishment));
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
  json_object('owner', new.owner, 'position', new.position, 'verbatim', new.verbatim));
END;
CREATE TRIGGER hypothesis_for_changed AFTER UPDATE ON hypothesis_for BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'hypothesis_for', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'verbatim', old.verbatim),
  json_object('owner', new.owner, 'position', new.position, 'verbatim', new.verbatim));
END;
CREATE TRIGGER hypothesis_for_removed AFTER DELETE ON hypothesis_for BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'hypothesis_for', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'verbatim', old.verbatim));
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
CREATE TRIGGER hypothesis_step_added AFTER INSERT ON hypothesis_step BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'hypothesis_step', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'state', new.state, 'day', new.day, 'reason', new.reason, 'decided_by', new.decided_by));
END;
CREATE TRIGGER hypothesis_step_changed AFTER UPDATE ON hypothesis_step BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'hypothesis_step', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'state', old.state, 'day', old.day, 'reason', old.reason, 'decided_by', old.decided_by),
  json_object('owner', new.owner, 'position', new.position, 'state', new.state, 'day', new.day, 'reason', new.reason, 'decided_by', new.decided_by));
END;
CREATE TRIGGER hypothesis_step_removed AFTER DELETE ON hypothesis_step BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'hypothesis_step', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'state', old.state, 'day', old.day, 'reason', old.reason, 'decided_by', old.decided_by));
END;
CREATE TRIGGER kept_card_added AFTER INSERT ON kept_card BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'kept_card', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'kit', new.kit, 'deck', new.deck, 'title', new.title, 'words', new.words, 'day', new.day, 'notes', new.notes));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER kept_card_changed AFTER UPDATE ON kept_card BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'kept_card', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'kit', old.kit, 'deck', old.deck, 'title', old.title, 'words', old.words, 'day', old.day, 'notes', old.notes),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'kit', new.kit, 'deck', new.deck, 'title', new.title, 'words', new.words, 'day', new.day, 'notes', new.notes));
END;
CREATE TRIGGER kept_card_removed AFTER DELETE ON kept_card BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'kept_card', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'kit', old.kit, 'deck', old.deck, 'title', old.title, 'words', old.words, 'day', old.day, 'notes', old.notes));
INSERT INTO tombstone VALUES (old.id, 'kept_card', old.copy, old.number);
END;
CREATE TRIGGER known_group_added AFTER INSERT ON known_group BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'known_group', new.id,
  json_object('id', new.id, 'profile', new.profile, 'place', new.place, 'moment', new.moment, 'day', new.day));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER known_group_changed AFTER UPDATE ON known_group BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'known_group', old.id,
  json_object('id', old.id, 'profile', old.profile, 'place', old.place, 'moment', old.moment, 'day', old.day),
  json_object('id', new.id, 'profile', new.profile, 'place', new.place, 'moment', new.moment, 'day', new.day));
END;
CREATE TRIGGER known_group_removed AFTER DELETE ON known_group BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'known_group', old.id,
  json_object('id', old.id, 'profile', old.profile, 'place', old.place, 'moment', old.moment, 'day', old.day));
INSERT INTO tombstone VALUES (old.id, 'known_group', NULL, NULL);
END;
CREATE TRIGGER material_added AFTER INSERT ON material BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'material', new.id,
  json_object('id', new.id, 'block', new.block, 'name', new.name, 'count', new.count, 'share', new.share, 'stock', new.stock));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER material_changed AFTER UPDATE ON material BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'material', old.id,
  json_object('id', old.id, 'block', old.block, 'name', old.name, 'count', old.count, 'share', old.share, 'stock', old.stock),
  json_object('id', new.id, 'block', new.block, 'name', new.name, 'count', new.count, 'share', new.share, 'stock', new.stock));
END;
CREATE TRIGGER material_removed AFTER DELETE ON material BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'material', old.id,
  json_object('id', old.id, 'block', old.block, 'name', old.name, 'count', old.count, 'share', old.share, 'stock', old.stock));
INSERT INTO tombstone VALUES (old.id, 'material', NULL, NULL);
END;
CREATE TRIGGER member_added AFTER INSERT ON member BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'member', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'person', new.person, 'joined', new.joined, 'left_on', new.left_on, 'place', new.place));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER member_changed AFTER UPDATE ON member BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'member', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'person', old.person, 'joined', old.joined, 'left_on', old.left_on, 'place', old.place),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'person', new.person, 'joined', new.joined, 'left_on', new.left_on, 'place', new.place));
END;
CREATE TRIGGER member_removed AFTER DELETE ON member BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'member', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'person', old.person, 'joined', old.joined, 'left_on', old.left_on, 'place', old.place));
INSERT INTO tombstone VALUES (old.id, 'member', old.copy, old.number);
END;
CREATE TRIGGER network_added AFTER INSERT ON network BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'network', new.id,
  json_object('id', new.id, 'name', new.name, 'place', new.place, 'since', new.since, 'welcome', new.welcome, 'meeting', new.meeting));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER network_changed AFTER UPDATE ON network BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'network', old.id,
  json_object('id', old.id, 'name', old.name, 'place', old.place, 'since', old.since, 'welcome', old.welcome, 'meeting', old.meeting),
  json_object('id', new.id, 'name', new.name, 'place', new.place, 'since', new.since, 'welcome', new.welcome, 'meeting', new.meeting));
END;
CREATE TRIGGER network_removed AFTER DELETE ON network BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'network', old.id,
  json_object('id', old.id, 'name', old.name, 'place', old.place, 'since', old.since, 'welcome', old.welcome, 'meeting', old.meeting));
INSERT INTO tombstone VALUES (old.id, 'network', NULL, NULL);
END;
CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'note', new.owner || '/' || new.heading,
  json_object('shelf', new.shelf, 'owner', new.owner, 'heading', new.heading, 'words', new.words));
END;
CREATE TRIGGER note_changed AFTER UPDATE ON note BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'note', old.owner || '/' || old.heading,
  json_object('shelf', old.shelf, 'owner', old.owner, 'heading', old.heading, 'words', old.words),
  json_object('shelf', new.shelf, 'owner', new.owner, 'heading', new.heading, 'words', new.words));
END;
CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'note', old.owner || '/' || old.heading,
  json_object('shelf', old.shelf, 'owner', old.owner, 'heading', old.heading, 'words', old.words));
END;
CREATE TRIGGER occasion_added AFTER INSERT ON occasion BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'occasion', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'kind', new.kind, 'title', new.title, 'first_day', new.first_day, 'last_day', new.last_day, 'place', new.place, 'residence', new.residence, 'week', new.week, 'participants', new.participants, 'teams', new.teams, 'notes', new.notes));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER occasion_changed AFTER UPDATE ON occasion BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'occasion', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'kind', old.kind, 'title', old.title, 'first_day', old.first_day, 'last_day', old.last_day, 'place', old.place, 'residence', old.residence, 'week', old.week, 'participants', old.participants, 'teams', old.teams, 'notes', old.notes),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'kind', new.kind, 'title', new.title, 'first_day', new.first_day, 'last_day', new.last_day, 'place', new.place, 'residence', new.residence, 'week', new.week, 'participants', new.participants, 'teams', new.teams, 'notes', new.notes));
END;
CREATE TRIGGER occasion_removed AFTER DELETE ON occasion BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'occasion', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'kind', old.kind, 'title', old.title, 'first_day', old.first_day, 'last_day', old.last_day, 'place', old.place, 'residence', old.residence, 'week', old.week, 'participants', old.participants, 'teams', old.teams, 'notes', old.notes));
INSERT INTO tombstone VALUES (old.id, 'occasion', old.copy, old.number);
END;
CREATE TRIGGER offer_added AFTER INSERT ON offer BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'offer', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'member', new.member, 'title', new.title, 'area', new.area, 'nature', new.nature, 'form', new.form, 'contact', new.contact, 'is_on_wall', new.is_on_wall, 'since', new.since));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER offer_changed AFTER UPDATE ON offer BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'offer', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'member', old.member, 'title', old.title, 'area', old.area, 'nature', old.nature, 'form', old.form, 'contact', old.contact, 'is_on_wall', old.is_on_wall, 'since', old.since),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'member', new.member, 'title', new.title, 'area', new.area, 'nature', new.nature, 'form', new.form, 'contact', new.contact, 'is_on_wall', new.is_on_wall, 'since', new.since));
END;
CREATE TRIGGER offer_removed AFTER DELETE ON offer BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'offer', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'member', old.member, 'title', old.title, 'area', old.area, 'nature', old.nature, 'form', old.form, 'contact', old.contact, 'is_on_wall', old.is_on_wall, 'since', old.since));
INSERT INTO tombstone VALUES (old.id, 'offer', old.copy, old.number);
END;
CREATE TRIGGER passing_added AFTER INSERT ON passing BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'passing', new.id,
  json_object('id', new.id, 'occasion', new.occasion, 'day', new.day, 'block', new.block, 'team', new.team, 'at', new.at, 'word', new.word, 'minutes', new.minutes, 'cancels', new.cancels, 'gesture', new.gesture, 'choice', new.choice));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER passing_changed AFTER UPDATE ON passing BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'passing', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'day', old.day, 'block', old.block, 'team', old.team, 'at', old.at, 'word', old.word, 'minutes', old.minutes, 'cancels', old.cancels, 'gesture', old.gesture, 'choice', old.choice),
  json_object('id', new.id, 'occasion', new.occasion, 'day', new.day, 'block', new.block, 'team', new.team, 'at', new.at, 'word', new.word, 'minutes', new.minutes, 'cancels', new.cancels, 'gesture', new.gesture, 'choice', new.choice));
END;
CREATE TRIGGER passing_removed AFTER DELETE ON passing BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'passing', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'day', old.day, 'block', old.block, 'team', old.team, 'at', old.at, 'word', old.word, 'minutes', old.minutes, 'cancels', old.cancels, 'gesture', old.gesture, 'choice', old.choice));
INSERT INTO tombstone VALUES (old.id, 'passing', NULL, NULL);
END;
CREATE TRIGGER person_added AFTER INSERT ON person BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'person', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'name', new.name, 'trade', new.trade, 'profile', new.profile, 'place', new.place, 'notes', new.notes));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER person_changed AFTER UPDATE ON person BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'person', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'name', old.name, 'trade', old.trade, 'profile', old.profile, 'place', old.place, 'notes', old.notes),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'name', new.name, 'trade', new.trade, 'profile', new.profile, 'place', new.place, 'notes', new.notes));
END;
CREATE TRIGGER person_removed AFTER DELETE ON person BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'person', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'name', old.name, 'trade', old.trade, 'profile', old.profile, 'place', old.place, 'notes', old.notes));
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
CREATE TRIGGER place_added AFTER INSERT ON place BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'place', new.id,
  json_object('id', new.id, 'name', new.name, 'kind', new.kind, 'territory', new.territory, 'public_name', new.public_name));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER place_changed AFTER UPDATE ON place BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'place', old.id,
  json_object('id', old.id, 'name', old.name, 'kind', old.kind, 'territory', old.territory, 'public_name', old.public_name),
  json_object('id', new.id, 'name', new.name, 'kind', new.kind, 'territory', new.territory, 'public_name', new.public_name));
END;
CREATE TRIGGER place_removed AFTER DELETE ON place BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'place', old.id,
  json_object('id', old.id, 'name', old.name, 'kind', old.kind, 'territory', old.territory, 'public_name', old.public_name));
INSERT INTO tombstone VALUES (old.id, 'place', NULL, NULL);
END;
CREATE TRIGGER plan_day_added AFTER INSERT ON plan_day BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'plan_day', new.id,
  json_object('id', new.id, 'occasion', new.occasion, 'day', new.day, 'opens', new.opens, 'closes', new.closes));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER plan_day_changed AFTER UPDATE ON plan_day BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'plan_day', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'day', old.day, 'opens', old.opens, 'closes', old.closes),
  json_object('id', new.id, 'occasion', new.occasion, 'day', new.day, 'opens', new.opens, 'closes', new.closes));
END;
CREATE TRIGGER plan_day_removed AFTER DELETE ON plan_day BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'plan_day', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'day', old.day, 'opens', old.opens, 'closes', old.closes));
INSERT INTO tombstone VALUES (old.id, 'plan_day', NULL, NULL);
END;
CREATE TRIGGER plan_room_added AFTER INSERT ON plan_room BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'plan_room', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'room', new.room));
END;
CREATE TRIGGER plan_room_changed AFTER UPDATE ON plan_room BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'plan_room', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'room', old.room),
  json_object('owner', new.owner, 'position', new.position, 'room', new.room));
END;
CREATE TRIGGER plan_room_removed AFTER DELETE ON plan_room BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'plan_room', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'room', old.room));
END;
CREATE TRIGGER presence_added AFTER INSERT ON presence BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'presence', new.id,
  json_object('id', new.id, 'occasion', new.occasion, 'person', new.person, 'day', new.day, 'half', new.half, 'state', new.state, 'arrives', new.arrives));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER presence_changed AFTER UPDATE ON presence BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'presence', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'person', old.person, 'day', old.day, 'half', old.half, 'state', old.state, 'arrives', old.arrives),
  json_object('id', new.id, 'occasion', new.occasion, 'person', new.person, 'day', new.day, 'half', new.half, 'state', new.state, 'arrives', new.arrives));
END;
CREATE TRIGGER presence_removed AFTER DELETE ON presence BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'presence', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'person', old.person, 'day', old.day, 'half', old.half, 'state', old.state, 'arrives', old.arrives));
INSERT INTO tombstone VALUES (old.id, 'presence', NULL, NULL);
END;
CREATE TRIGGER printout_added AFTER INSERT ON printout BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'printout', new.id,
  json_object('id', new.id, 'kind', new.kind, 'channel', new.channel, 'day', new.day, 'items', new.items, 'named', new.named));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER printout_changed AFTER UPDATE ON printout BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'printout', old.id,
  json_object('id', old.id, 'kind', old.kind, 'channel', old.channel, 'day', old.day, 'items', old.items, 'named', old.named),
  json_object('id', new.id, 'kind', new.kind, 'channel', new.channel, 'day', new.day, 'items', new.items, 'named', new.named));
END;
CREATE TRIGGER printout_removed AFTER DELETE ON printout BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'printout', old.id,
  json_object('id', old.id, 'kind', old.kind, 'channel', old.channel, 'day', old.day, 'items', old.items, 'named', old.named));
INSERT INTO tombstone VALUES (old.id, 'printout', NULL, NULL);
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
CREATE TRIGGER programme_added AFTER INSERT ON programme BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'programme', new.id,
  json_object('id', new.id, 'title', new.title, 'stakes', new.stakes, 'first_day', new.first_day, 'last_day', new.last_day, 'is_fictional', new.is_fictional));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER programme_changed AFTER UPDATE ON programme BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'programme', old.id,
  json_object('id', old.id, 'title', old.title, 'stakes', old.stakes, 'first_day', old.first_day, 'last_day', old.last_day, 'is_fictional', old.is_fictional),
  json_object('id', new.id, 'title', new.title, 'stakes', new.stakes, 'first_day', new.first_day, 'last_day', new.last_day, 'is_fictional', new.is_fictional));
END;
CREATE TRIGGER programme_removed AFTER DELETE ON programme BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'programme', old.id,
  json_object('id', old.id, 'title', old.title, 'stakes', old.stakes, 'first_day', old.first_day, 'last_day', old.last_day, 'is_fictional', old.is_fictional));
INSERT INTO tombstone VALUES (old.id, 'programme', NULL, NULL);
END;
CREATE TRIGGER programme_territory_added AFTER INSERT ON programme_territory BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'programme_territory', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'territory', new.territory));
END;
CREATE TRIGGER programme_territory_changed AFTER UPDATE ON programme_territory BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'programme_territory', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'territory', old.territory),
  json_object('owner', new.owner, 'position', new.position, 'territory', new.territory));
END;
CREATE TRIGGER programme_territory_removed AFTER DELETE ON programme_territory BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'programme_territory', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'territory', old.territory));
END;
CREATE TRIGGER prototype_added AFTER INSERT ON prototype BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'prototype', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'name', new.name, 'need', new.need, 'born_during', new.born_during, 'counted', new.counted, 'at_least', new.at_least, 'out_of', new.out_of, 'result', new.result, 'first_day', new.first_day, 'last_day', new.last_day, 'learned', new.learned, 'resists', new.resists, 'decision_asked', new.decision_asked, 'committee', new.committee, 'decision', new.decision, 'decision_reason', new.decision_reason, 'notes', new.notes, 'let_by', new.let_by, 'let_until', new.let_until, 'may_fail', new.may_fail));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER prototype_changed AFTER UPDATE ON prototype BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'prototype', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'name', old.name, 'need', old.need, 'born_during', old.born_during, 'counted', old.counted, 'at_least', old.at_least, 'out_of', old.out_of, 'result', old.result, 'first_day', old.first_day, 'last_day', old.last_day, 'learned', old.learned, 'resists', old.resists, 'decision_asked', old.decision_asked, 'committee', old.committee, 'decision', old.decision, 'decision_reason', old.decision_reason, 'notes', old.notes, 'let_by', old.let_by, 'let_until', old.let_until, 'may_fail', old.may_fail),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'name', new.name, 'need', new.need, 'born_during', new.born_during, 'counted', new.counted, 'at_least', new.at_least, 'out_of', new.out_of, 'result', new.result, 'first_day', new.first_day, 'last_day', new.last_day, 'learned', new.learned, 'resists', new.resists, 'decision_asked', new.decision_asked, 'committee', new.committee, 'decision', new.decision, 'decision_reason', new.decision_reason, 'notes', new.notes, 'let_by', new.let_by, 'let_until', new.let_until, 'may_fail', new.may_fail));
END;
CREATE TRIGGER prototype_removed AFTER DELETE ON prototype BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'prototype', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'name', old.name, 'need', old.need, 'born_during', old.born_during, 'counted', old.counted, 'at_least', old.at_least, 'out_of', old.out_of, 'result', old.result, 'first_day', old.first_day, 'last_day', old.last_day, 'learned', old.learned, 'resists', old.resists, 'decision_asked', old.decision_asked, 'committee', old.committee, 'decision', old.decision, 'decision_reason', old.decision_reason, 'notes', old.notes, 'let_by', old.let_by, 'let_until', old.let_until, 'may_fail', old.may_fail));
INSERT INTO tombstone VALUES (old.id, 'prototype', old.copy, old.number);
END;
CREATE TRIGGER prototype_hypothesis_added AFTER INSERT ON prototype_hypothesis BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'prototype_hypothesis', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'hypothesis', new.hypothesis));
END;
CREATE TRIGGER prototype_hypothesis_changed AFTER UPDATE ON prototype_hypothesis BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'prototype_hypothesis', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'hypothesis', old.hypothesis),
  json_object('owner', new.owner, 'position', new.position, 'hypothesis', new.hypothesis));
END;
CREATE TRIGGER prototype_hypothesis_removed AFTER DELETE ON prototype_hypothesis BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'prototype_hypothesis', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'hypothesis', old.hypothesis));
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
  json_object('owner', new.owner, 'position', new.position, 'state', new.state, 'day', new.day, 'reason', new.reason, 'decided_by', new.decided_by));
END;
CREATE TRIGGER prototype_step_changed AFTER UPDATE ON prototype_step BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'prototype_step', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'state', old.state, 'day', old.day, 'reason', old.reason, 'decided_by', old.decided_by),
  json_object('owner', new.owner, 'position', new.position, 'state', new.state, 'day', new.day, 'reason', new.reason, 'decided_by', new.decided_by));
END;
CREATE TRIGGER prototype_step_removed AFTER DELETE ON prototype_step BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'prototype_step', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'state', old.state, 'day', old.day, 'reason', old.reason, 'decided_by', old.decided_by));
END;
CREATE TRIGGER roster_added AFTER INSERT ON roster BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'roster', new.id,
  json_object('id', new.id, 'occasion', new.occasion, 'round', new.round));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER roster_changed AFTER UPDATE ON roster BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'roster', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'round', old.round),
  json_object('id', new.id, 'occasion', new.occasion, 'round', new.round));
END;
CREATE TRIGGER roster_removed AFTER DELETE ON roster BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'roster', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'round', old.round));
INSERT INTO tombstone VALUES (old.id, 'roster', NULL, NULL);
END;
CREATE TRIGGER roster_made_added AFTER INSERT ON roster_made BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'roster_made', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'day', new.day, 'seed', new.seed));
END;
CREATE TRIGGER roster_made_changed AFTER UPDATE ON roster_made BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'roster_made', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'day', old.day, 'seed', old.seed),
  json_object('owner', new.owner, 'position', new.position, 'day', new.day, 'seed', new.seed));
END;
CREATE TRIGGER roster_made_removed AFTER DELETE ON roster_made BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'roster_made', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'day', old.day, 'seed', old.seed));
END;
CREATE TRIGGER roster_seat_added AFTER INSERT ON roster_seat BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'roster_seat', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'person', new.person, 'team', new.team, 'is_locked', new.is_locked));
END;
CREATE TRIGGER roster_seat_changed AFTER UPDATE ON roster_seat BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'roster_seat', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person, 'team', old.team, 'is_locked', old.is_locked),
  json_object('owner', new.owner, 'position', new.position, 'person', new.person, 'team', new.team, 'is_locked', new.is_locked));
END;
CREATE TRIGGER roster_seat_removed AFTER DELETE ON roster_seat BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'roster_seat', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person, 'team', old.team, 'is_locked', old.is_locked));
END;
CREATE TRIGGER taken_down_added AFTER INSERT ON taken_down BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'taken_down', new.id,
  json_object('id', new.id, 'printout', new.printout, 'item', new.item, 'day', new.day));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER taken_down_changed AFTER UPDATE ON taken_down BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'taken_down', old.id,
  json_object('id', old.id, 'printout', old.printout, 'item', old.item, 'day', old.day),
  json_object('id', new.id, 'printout', new.printout, 'item', new.item, 'day', new.day));
END;
CREATE TRIGGER taken_down_removed AFTER DELETE ON taken_down BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'taken_down', old.id,
  json_object('id', old.id, 'printout', old.printout, 'item', old.item, 'day', old.day));
INSERT INTO tombstone VALUES (old.id, 'taken_down', NULL, NULL);
END;
CREATE TRIGGER team_added AFTER INSERT ON team BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'team', new.id,
  json_object('id', new.id, 'occasion', new.occasion, 'letter', new.letter, 'mark', new.mark, 'room', new.room));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER team_changed AFTER UPDATE ON team BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'team', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'letter', old.letter, 'mark', old.mark, 'room', old.room),
  json_object('id', new.id, 'occasion', new.occasion, 'letter', new.letter, 'mark', new.mark, 'room', new.room));
END;
CREATE TRIGGER team_removed AFTER DELETE ON team BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'team', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'letter', old.letter, 'mark', old.mark, 'room', old.room));
INSERT INTO tombstone VALUES (old.id, 'team', NULL, NULL);
END;
CREATE TRIGGER team_animator_added AFTER INSERT ON team_animator BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'team_animator', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'person', new.person));
END;
CREATE TRIGGER team_animator_changed AFTER UPDATE ON team_animator BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'team_animator', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person),
  json_object('owner', new.owner, 'position', new.position, 'person', new.person));
END;
CREATE TRIGGER team_animator_removed AFTER DELETE ON team_animator BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'team_animator', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person));
END;
CREATE TRIGGER team_rule_added AFTER INSERT ON team_rule BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'team_rule', new.id,
  json_object('id', new.id, 'occasion', new.occasion, 'rank', new.rank, 'kind', new.kind, 'team', new.team, 'profile', new.profile, 'least', new.least, 'most', new.most, 'strength', new.strength, 'reason', new.reason, 'earlier', new.earlier, 'round', new.round));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER team_rule_changed AFTER UPDATE ON team_rule BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'team_rule', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'rank', old.rank, 'kind', old.kind, 'team', old.team, 'profile', old.profile, 'least', old.least, 'most', old.most, 'strength', old.strength, 'reason', old.reason, 'earlier', old.earlier, 'round', old.round),
  json_object('id', new.id, 'occasion', new.occasion, 'rank', new.rank, 'kind', new.kind, 'team', new.team, 'profile', new.profile, 'least', new.least, 'most', new.most, 'strength', new.strength, 'reason', new.reason, 'earlier', new.earlier, 'round', new.round));
END;
CREATE TRIGGER team_rule_removed AFTER DELETE ON team_rule BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'team_rule', old.id,
  json_object('id', old.id, 'occasion', old.occasion, 'rank', old.rank, 'kind', old.kind, 'team', old.team, 'profile', old.profile, 'least', old.least, 'most', old.most, 'strength', old.strength, 'reason', old.reason, 'earlier', old.earlier, 'round', old.round));
INSERT INTO tombstone VALUES (old.id, 'team_rule', NULL, NULL);
END;
CREATE TRIGGER team_rule_person_added AFTER INSERT ON team_rule_person BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'team_rule_person', new.owner || '/' || new.position,
  json_object('owner', new.owner, 'position', new.position, 'person', new.person));
END;
CREATE TRIGGER team_rule_person_changed AFTER UPDATE ON team_rule_person BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'team_rule_person', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person),
  json_object('owner', new.owner, 'position', new.position, 'person', new.person));
END;
CREATE TRIGGER team_rule_person_removed AFTER DELETE ON team_rule_person BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'team_rule_person', old.owner || '/' || old.position,
  json_object('owner', old.owner, 'position', old.position, 'person', old.person));
END;
CREATE TRIGGER verbatim_added AFTER INSERT ON verbatim BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'verbatim', new.id,
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'words', new.words, 'fidelity', new.fidelity, 'speaker', new.speaker, 'profile', new.profile, 'collected_by', new.collected_by, 'happened', new.happened, 'place', new.place, 'during', new.during, 'encounter', new.encounter, 'answers', new.answers, 'published', new.published, 'is_key', new.is_key, 'notes', new.notes, 'card', new.card));
DELETE FROM tombstone WHERE id = new.id;
END;
CREATE TRIGGER verbatim_changed AFTER UPDATE ON verbatim BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'verbatim', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'words', old.words, 'fidelity', old.fidelity, 'speaker', old.speaker, 'profile', old.profile, 'collected_by', old.collected_by, 'happened', old.happened, 'place', old.place, 'during', old.during, 'encounter', old.encounter, 'answers', old.answers, 'published', old.published, 'is_key', old.is_key, 'notes', old.notes, 'card', old.card),
  json_object('id', new.id, 'copy', new.copy, 'number', new.number, 'words', new.words, 'fidelity', new.fidelity, 'speaker', new.speaker, 'profile', new.profile, 'collected_by', new.collected_by, 'happened', new.happened, 'place', new.place, 'during', new.during, 'encounter', new.encounter, 'answers', new.answers, 'published', new.published, 'is_key', new.is_key, 'notes', new.notes, 'card', new.card));
END;
CREATE TRIGGER verbatim_removed AFTER DELETE ON verbatim BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'verbatim', old.id,
  json_object('id', old.id, 'copy', old.copy, 'number', old.number, 'words', old.words, 'fidelity', old.fidelity, 'speaker', old.speaker, 'profile', old.profile, 'collected_by', old.collected_by, 'happened', old.happened, 'place', old.place, 'during', old.during, 'encounter', old.encounter, 'answers', old.answers, 'published', old.published, 'is_key', old.is_key, 'notes', old.notes, 'card', old.card));
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
CREATE TRIGGER workspace_added AFTER INSERT ON workspace BEGIN
INSERT INTO change (act, shelf, row_key, after) VALUES (
  (SELECT act FROM bench), 'workspace', new.id,
  json_object('id', new.id, 'identity', new.identity, 'title', new.title, 'language', new.language, 'copy', new.copy, 'kit', new.kit));
END;
CREATE TRIGGER workspace_changed AFTER UPDATE ON workspace BEGIN
INSERT INTO change (act, shelf, row_key, before, after) VALUES (
  (SELECT act FROM bench), 'workspace', old.id,
  json_object('id', old.id, 'identity', old.identity, 'title', old.title, 'language', old.language, 'copy', old.copy, 'kit', old.kit),
  json_object('id', new.id, 'identity', new.identity, 'title', new.title, 'language', new.language, 'copy', new.copy, 'kit', new.kit));
END;
CREATE TRIGGER workspace_removed AFTER DELETE ON workspace BEGIN
INSERT INTO change (act, shelf, row_key, before) VALUES (
  (SELECT act FROM bench), 'workspace', old.id,
  json_object('id', old.id, 'identity', old.identity, 'title', old.title, 'language', old.language, 'copy', old.copy, 'kit', old.kit));
END;
COMMIT;
