export { writeBackup, type BackupSaid } from "./write-backup.ts";
export { restoreBackup } from "./restore-backup.ts";
