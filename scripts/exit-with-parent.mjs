// Loaded into the app's process: when the start command is gone, even by kill -9, the app goes too.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
