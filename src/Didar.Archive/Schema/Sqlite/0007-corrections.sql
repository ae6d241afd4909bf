-- No command has written corrections before: the table is made anew, with what the commands need.
DROP TABLE correction;

-- What people have put right. A correction is never changed or taken out: one that undoes it is noted in undone_by. key
-- tells it from all others in every archive; json says what is put right, with places and actors' keys instead of ids.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'speaker', 'act', 'bounds', 'meeting', 'reject', 'confirm', 'add-statement', 'add-meeting', 'add-event', 'undo')),
  article_id INTEGER REFERENCES article (id),
  actor_id INTEGER REFERENCES actor (id),
  json TEXT NOT NULL,
  author TEXT NOT NULL,
  made TEXT NOT NULL,
  reason TEXT,
  undone_by INTEGER REFERENCES correction (id),
  CHECK (article_id IS NOT NULL OR actor_id IS NOT NULL)
) STRICT;
CREATE INDEX correction_by_article ON correction (article_id);
CREATE INDEX correction_by_actor ON correction (actor_id);

-- The current record of an article that corrections have changed: its JSON in zlib. The table record keeps it as it was read.
CREATE TABLE corrected (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  json BLOB NOT NULL
) STRICT;

-- The state of each fact that corrections are about; all others are predicted. fact is its ref in the record.
CREATE TABLE fact_state (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  fact TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'corrected', 'rejected')),
  correction_id INTEGER NOT NULL REFERENCES correction (id),
  PRIMARY KEY (article_id, fact)
) STRICT, WITHOUT ROWID;

-- A name that only a correction gives an actor goes away when that is undone.
ALTER TABLE actor_name ADD COLUMN borrowed INTEGER NOT NULL DEFAULT 0;
-- What a renamed actor was called before.
ALTER TABLE actor ADD COLUMN read_name TEXT;
ALTER TABLE actor ADD COLUMN read_name_en TEXT;

CREATE TRIGGER correction_stays BEFORE DELETE ON correction
BEGIN
  SELECT RAISE (ABORT, 'a correction is never taken out');
END;

CREATE TRIGGER correction_is_only_undone BEFORE UPDATE ON correction
WHEN OLD.undone_by IS NOT NULL OR NEW.undone_by IS NULL OR NEW.id <> OLD.id OR NEW.key <> OLD.key OR NEW.kind <> OLD.kind
  OR NEW.article_id IS NOT OLD.article_id OR NEW.actor_id IS NOT OLD.actor_id OR NEW.json <> OLD.json
  OR NEW.author <> OLD.author OR NEW.made <> OLD.made OR NEW.reason IS NOT OLD.reason
BEGIN
  SELECT RAISE (ABORT, 'a correction is never changed, only undone once');
END;
