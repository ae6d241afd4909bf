-- No command has written corrections before: the table is made anew, with what the commands need.
DROP TABLE correction;

-- What people have put right. A correction is never changed or taken out: one that undoes it is noted in undone_by. key
-- tells it from all others in every archive; json says what is put right, with places and actors' keys instead of ids.
CREATE TABLE correction (
  id bigint PRIMARY KEY,
  key text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'speaker', 'act', 'bounds', 'meeting', 'reject', 'confirm', 'add-statement', 'add-meeting', 'add-event', 'undo')),
  article_id bigint REFERENCES article (id),
  actor_id bigint REFERENCES actor (id),
  json text NOT NULL,
  author text NOT NULL,
  made text NOT NULL,
  reason text,
  undone_by bigint REFERENCES correction (id),
  CHECK (article_id IS NOT NULL OR actor_id IS NOT NULL)
);
CREATE INDEX correction_by_article ON correction (article_id);
CREATE INDEX correction_by_actor ON correction (actor_id);

-- The current record of an article that corrections have changed: its JSON in zlib. The table record keeps it as it was read.
CREATE TABLE corrected (
  article_id bigint PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  json bytea NOT NULL
);

-- The state of each fact that corrections are about; all others are predicted. fact is its ref in the record.
CREATE TABLE fact_state (
  article_id bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  fact text NOT NULL,
  state text NOT NULL CHECK (state IN ('confirmed', 'corrected', 'rejected')),
  correction_id bigint NOT NULL REFERENCES correction (id),
  PRIMARY KEY (article_id, fact)
);

-- A name that only a correction gives an actor goes away when that is undone.
ALTER TABLE actor_name ADD COLUMN borrowed bigint NOT NULL DEFAULT 0;
-- What a renamed actor was called before.
ALTER TABLE actor ADD COLUMN read_name text;
ALTER TABLE actor ADD COLUMN read_name_en text;

CREATE TRIGGER correction_stays BEFORE DELETE OR UPDATE ON correction
FOR EACH ROW EXECUTE FUNCTION correction_guard ();
