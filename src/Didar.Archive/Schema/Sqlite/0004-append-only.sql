CREATE TRIGGER correction_stays BEFORE DELETE ON correction
BEGIN
  SELECT RAISE (ABORT, 'a correction is never taken out');
END;

CREATE TRIGGER correction_is_only_undone BEFORE UPDATE ON correction
WHEN OLD.undone_by IS NOT NULL OR NEW.undone_by IS NULL OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
  OR NEW.article_id IS NOT OLD.article_id OR NEW.actor_id IS NOT OLD.actor_id OR NEW.fact IS NOT OLD.fact
  OR NEW.start_at IS NOT OLD.start_at OR NEW.end_at IS NOT OLD.end_at
  OR NEW.before_json IS NOT OLD.before_json OR NEW.after_json IS NOT OLD.after_json
  OR NEW.author <> OLD.author OR NEW.made <> OLD.made OR NEW.reason IS NOT OLD.reason
BEGIN
  SELECT RAISE (ABORT, 'a correction is never changed, only undone once');
END;
