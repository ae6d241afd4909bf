-- What an archive keeps. Places (start_at, end_at) count UTF-16 code units of the article's decoded page; days and times
-- are ISO 8601 text, Gregorian, UTC; ids are given by the writer, inside its transaction.

-- One run of a program that wrote records: what it read with.
CREATE TABLE run (
  id bigint PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('add', 'refresh')),
  started text NOT NULL,
  version text NOT NULL,
  knowledge text NOT NULL,
  models text NOT NULL
);

-- One report, known by its text: the same text found twice is one article with two sources.
CREATE TABLE article (
  id bigint PRIMARY KEY,
  sha256 text NOT NULL UNIQUE,
  name text NOT NULL,
  uri text NOT NULL,
  title text,
  outlet text,
  via text,
  place text,
  published text,
  precision text,
  calendar text,
  day_from text,
  day_to text,
  length bigint NOT NULL,
  added text NOT NULL,
  run_id bigint NOT NULL REFERENCES run (id)
);

-- Where an article's text was found. Bytes are zlib; null where only the place is noted.
CREATE TABLE source (
  id bigint PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  uri text NOT NULL,
  line bigint NOT NULL,
  form text NOT NULL CHECK (form IN ('text', 'html', 'jsonl')),
  given text,
  sha256 text NOT NULL,
  length bigint NOT NULL,
  bytes bytea,
  run_id bigint NOT NULL REFERENCES run (id),
  UNIQUE (sha256, uri, line)
);

-- The record as it was read: its JSON in zlib.
CREATE TABLE record (
  article_id bigint PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  run_id bigint NOT NULL REFERENCES run (id),
  json bytea NOT NULL
);

-- Records that a later reading has taken the place of.
CREATE TABLE record_history (
  id bigint PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  run_id bigint NOT NULL REFERENCES run (id),
  superseded_by bigint NOT NULL REFERENCES run (id),
  json bytea NOT NULL
);

-- Whoever acts, once for the whole archive. Key: 'known:' and the knowledge id, else kind, folded name and country.
CREATE TABLE actor (
  id bigint PRIMARY KEY,
  key text NOT NULL UNIQUE,
  kind text NOT NULL,
  known text,
  name text NOT NULL,
  name_en text,
  country text
);

-- What an actor is called in the articles: by name, in English, by the title of an office.
CREATE TABLE actor_name (
  id bigint PRIMARY KEY,
  actor_id bigint NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('name', 'english', 'title')),
  text text NOT NULL,
  UNIQUE (actor_id, kind, text)
);

-- A tenure of the knowledge that an article gave a known person; ends are as exact as they are known.
CREATE TABLE tenure (
  id bigint PRIMARY KEY,
  actor_id bigint NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  office text NOT NULL,
  held_from text NOT NULL,
  held_to text,
  certain bigint NOT NULL,
  UNIQUE (actor_id, office, held_from)
);

-- An actor in one article; ref is the record's id (e1).
CREATE TABLE entity (
  id bigint PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref text NOT NULL,
  actor_id bigint NOT NULL REFERENCES actor (id),
  kind text NOT NULL,
  name text NOT NULL,
  known text,
  country text,
  UNIQUE (article_id, ref)
);

-- The offices an article gives an entity.
CREATE TABLE entity_office (
  entity_id bigint NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  seq bigint NOT NULL,
  title text NOT NULL,
  office text,
  PRIMARY KEY (entity_id, seq)
);

CREATE TABLE statement (
  id bigint PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref text NOT NULL,
  speaker_id bigint NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  addressee_id bigint REFERENCES entity (id) ON DELETE CASCADE,
  mode text NOT NULL,
  act text NOT NULL,
  target text,
  rule text NOT NULL,
  UNIQUE (article_id, ref)
);

CREATE TABLE meeting (
  id bigint PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref text NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  place text,
  held text,
  rule text NOT NULL,
  UNIQUE (article_id, ref)
);

CREATE TABLE participant (
  meeting_id bigint NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  seq bigint NOT NULL,
  entity_id bigint NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, seq)
);

CREATE TABLE topic (
  meeting_id bigint NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  seq bigint NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (meeting_id, seq)
);

-- PLOVER events; from_ref is the statement or meeting one follows from.
CREATE TABLE event (
  id bigint PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref text NOT NULL,
  type text NOT NULL,
  mode text,
  status text NOT NULL,
  from_ref text,
  rule text NOT NULL,
  UNIQUE (article_id, ref)
);

CREATE TABLE event_side (
  event_id bigint NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('actor', 'recipient')),
  seq bigint NOT NULL,
  code text NOT NULL,
  PRIMARY KEY (event_id, role, seq)
);

-- The characters that say a fact. fact is its ref in the record; role names the member: cue, content, topic …
CREATE TABLE evidence (
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  fact text NOT NULL,
  role text NOT NULL,
  seq bigint NOT NULL,
  start_at bigint NOT NULL,
  end_at bigint NOT NULL CHECK (end_at >= start_at),
  PRIMARY KEY (article_id, fact, role, seq)
);

CREATE TABLE time_told (
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  seq bigint NOT NULL,
  start_at bigint NOT NULL,
  end_at bigint NOT NULL CHECK (end_at >= start_at),
  type text NOT NULL,
  value text,
  relative text,
  clock text,
  calendar text,
  PRIMARY KEY (article_id, seq)
);

CREATE TABLE problem (
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  seq bigint NOT NULL,
  code text NOT NULL,
  stage text NOT NULL,
  message text NOT NULL,
  start_at bigint,
  end_at bigint,
  PRIMARY KEY (article_id, seq)
);

-- What people have put right. A correction is never changed or taken out: one that undoes it is noted in undone_by.
-- fact is the ref in the record of its time; start_at and end_at find the fact again after a later reading.
CREATE TABLE correction (
  id bigint PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'speaker', 'act', 'bounds', 'reject', 'add', 'confirm', 'undo')),
  article_id bigint REFERENCES article (id),
  actor_id bigint REFERENCES actor (id),
  fact text,
  start_at bigint,
  end_at bigint,
  before_json text,
  after_json text,
  author text NOT NULL,
  made text NOT NULL,
  reason text,
  undone_by bigint REFERENCES correction (id),
  CHECK (article_id IS NOT NULL OR actor_id IS NOT NULL)
);

-- One real meeting, told by one or more articles.
CREATE TABLE encounter (
  id bigint PRIMARY KEY,
  kind text NOT NULL,
  status text NOT NULL,
  day_from text,
  day_to text,
  place text
);

CREATE TABLE encounter_member (
  encounter_id bigint NOT NULL REFERENCES encounter (id) ON DELETE CASCADE,
  meeting_id bigint NOT NULL UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
  because text,
  PRIMARY KEY (encounter_id, meeting_id)
);
