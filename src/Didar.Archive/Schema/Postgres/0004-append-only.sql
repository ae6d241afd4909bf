CREATE FUNCTION correction_guard () RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a correction is never taken out';
  END IF;
  IF OLD.undone_by IS NOT NULL OR NEW.undone_by IS NULL
    OR to_jsonb (NEW) - 'undone_by' <> to_jsonb (OLD) - 'undone_by' THEN
    RAISE EXCEPTION 'a correction is never changed, only undone once';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER correction_stays BEFORE DELETE OR UPDATE ON correction
FOR EACH ROW EXECUTE FUNCTION correction_guard ();
