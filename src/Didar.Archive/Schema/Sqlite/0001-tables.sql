-- What an archive keeps. Places (start_at, end_at) count UTF-16 code units of the article's decoded page; days and times
-- are ISO 8601 text, Gregorian, UTC; ids are given by the writer, inside its transaction.

-- One run of a program that wrote records: what it read with.
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('add', 'refresh')),
  started TEXT NOT NULL,
  version TEXT NOT NULL,
  knowledge TEXT NOT NULL,
  models TEXT NOT NULL
) STRICT;

-- One report, known by its text: the same text found twice is one article with two sources.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  uri TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  via TEXT,
  place TEXT,
  published TEXT,
  precision TEXT,
  calendar TEXT,
  day_from TEXT,
  day_to TEXT,
  length INTEGER NOT NULL,
  added TEXT NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id)
) STRICT;

-- Where an article's text was found. Bytes are zlib; null where only the place is noted.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  uri TEXT NOT NULL,
  line INTEGER NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('text', 'html', 'jsonl')),
  given TEXT,
  sha256 TEXT NOT NULL,
  length INTEGER NOT NULL,
  bytes BLOB,
  run_id INTEGER NOT NULL REFERENCES run (id),
  UNIQUE (sha256, uri, line)
) STRICT;

-- The record as it was read: its JSON in zlib.
CREATE TABLE record (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  json BLOB NOT NULL
) STRICT;

-- Records that a later reading has taken the place of.
CREATE TABLE record_history (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  superseded_by INTEGER NOT NULL REFERENCES run (id),
  json BLOB NOT NULL
) STRICT;

-- Whoever acts, once for the whole archive. Key: 'known:' and the knowledge id, else kind, folded name and country.
CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  known TEXT,
  name TEXT NOT NULL,
  name_en TEXT,
  country TEXT
) STRICT;

-- What an actor is called in the articles: by name, in English, by the title of an office.
CREATE TABLE actor_name (
  id INTEGER PRIMARY KEY,
  actor_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'english', 'title')),
  text TEXT NOT NULL,
  UNIQUE (actor_id, kind, text)
) STRICT;

-- A tenure of the knowledge that an article gave a known person; ends are as exact as they are known.
CREATE TABLE tenure (
  id INTEGER PRIMARY KEY,
  actor_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  office TEXT NOT NULL,
  held_from TEXT NOT NULL,
  held_to TEXT,
  certain INTEGER NOT NULL,
  UNIQUE (actor_id, office, held_from)
) STRICT;

-- An actor in one article; ref is the record's id (e1).
CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref TEXT NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  known TEXT,
  country TEXT,
  UNIQUE (article_id, ref)
) STRICT;

-- The offices an article gives an entity.
CREATE TABLE entity_office (
  entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  title TEXT NOT NULL,
  office TEXT,
  PRIMARY KEY (entity_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref TEXT NOT NULL,
  speaker_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  addressee_id INTEGER REFERENCES entity (id) ON DELETE CASCADE,
  mode TEXT NOT NULL,
  act TEXT NOT NULL,
  target TEXT,
  rule TEXT NOT NULL,
  UNIQUE (article_id, ref)
) STRICT;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  place TEXT,
  held TEXT,
  rule TEXT NOT NULL,
  UNIQUE (article_id, ref)
) STRICT;

CREATE TABLE participant (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (meeting_id, seq)
) STRICT, WITHOUT ROWID;

-- PLOVER events; from_ref is the statement or meeting one follows from.
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  from_ref TEXT,
  rule TEXT NOT NULL,
  UNIQUE (article_id, ref)
) STRICT;

CREATE TABLE event_side (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
  seq INTEGER NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (event_id, role, seq)
) STRICT, WITHOUT ROWID;

-- The characters that say a fact. fact is its ref in the record; role names the member: cue, content, topic …
CREATE TABLE evidence (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  fact TEXT NOT NULL,
  role TEXT NOT NULL,
  seq INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL CHECK (end_at >= start_at),
  PRIMARY KEY (article_id, fact, role, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE time_told (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL CHECK (end_at >= start_at),
  type TEXT NOT NULL,
  value TEXT,
  relative TEXT,
  clock TEXT,
  calendar TEXT,
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE problem (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  code TEXT NOT NULL,
  stage TEXT NOT NULL,
  message TEXT NOT NULL,
  start_at INTEGER,
  end_at INTEGER,
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

-- What people have put right. A correction is never changed or taken out: one that undoes it is noted in undone_by.
-- fact is the ref in the record of its time; start_at and end_at find the fact again after a later reading.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'speaker', 'act', 'bounds', 'reject', 'add', 'confirm', 'undo')),
  article_id INTEGER REFERENCES article (id),
  actor_id INTEGER REFERENCES actor (id),
  fact TEXT,
  start_at INTEGER,
  end_at INTEGER,
  before_json TEXT,
  after_json TEXT,
  author TEXT NOT NULL,
  made TEXT NOT NULL,
  reason TEXT,
  undone_by INTEGER REFERENCES correction (id),
  CHECK (article_id IS NOT NULL OR actor_id IS NOT NULL)
) STRICT;

-- One real meeting, told by one or more articles.
CREATE TABLE encounter (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  day_from TEXT,
  day_to TEXT,
  place TEXT
) STRICT;

CREATE TABLE encounter_member (
  encounter_id INTEGER NOT NULL REFERENCES encounter (id) ON DELETE CASCADE,
  meeting_id INTEGER NOT NULL UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
  because TEXT,
  PRIMARY KEY (encounter_id, meeting_id)
) STRICT, WITHOUT ROWID;
