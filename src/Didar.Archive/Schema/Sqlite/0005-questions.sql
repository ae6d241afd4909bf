-- Where the speakers of an article stand to things that the knowledge names; the places are in evidence, role «named».
CREATE TABLE position (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref TEXT NOT NULL,
  speaker_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  known TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  stance TEXT NOT NULL,
  UNIQUE (article_id, ref)
) STRICT;

-- What of an article is compared with others (JSON in zlib); an article without one has not been joined yet.
CREATE TABLE digest (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  json BLOB NOT NULL
) STRICT;

-- The meetings and speeches of an article, by the number of their key in its digest. A speech has no meeting.
DROP TABLE encounter_member;
CREATE TABLE encounter_member (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  encounter_id INTEGER NOT NULL REFERENCES encounter (id) ON DELETE CASCADE,
  certainty TEXT NOT NULL,
  PRIMARY KEY (article_id, seq)
) STRICT, WITHOUT ROWID;

-- The blocks a key is found by.
CREATE TABLE encounter_block (
  block INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  PRIMARY KEY (block, article_id, seq)
) STRICT, WITHOUT ROWID;
