-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "failing" INTEGER;

-- The log can be added to and read: it is not emptied either.
CREATE TRIGGER "AuditEntry_never_emptied" BEFORE TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
