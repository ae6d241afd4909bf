-- Where the speakers of an article stand to things that the knowledge names; the places are in evidence, role «named».
CREATE TABLE position (
  id bigint PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ref text NOT NULL,
  speaker_id bigint NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  known text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  stance text NOT NULL,
  UNIQUE (article_id, ref)
);

-- What of an article is compared with others (JSON in zlib); an article without one has not been joined yet.
CREATE TABLE digest (
  article_id bigint PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  json bytea NOT NULL
);

-- The meetings and speeches of an article, by the number of their key in its digest. A speech has no meeting.
DROP TABLE encounter_member;
CREATE TABLE encounter_member (
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  seq bigint NOT NULL,
  encounter_id bigint NOT NULL REFERENCES encounter (id) ON DELETE CASCADE,
  certainty text NOT NULL,
  PRIMARY KEY (article_id, seq)
);

-- The blocks a key is found by.
CREATE TABLE encounter_block (
  block bigint NOT NULL,
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  seq bigint NOT NULL,
  PRIMARY KEY (block, article_id, seq)
);
