-- What was decided is never changed, but a person who is erased takes the words about them along: the reason alone may
-- become a dash, of what was undone too.
CREATE OR REPLACE FUNCTION refuse_other_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."reason" = '–' AND to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' THEN
    RETURN NEW;
  END IF;
  IF OLD."undoneAt" IS NOT NULL
    OR to_jsonb(NEW) - '{undoneAt,undoneById}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{undoneAt,undoneById}'::text[]
  THEN RAISE EXCEPTION '% rows are undone, not changed', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
