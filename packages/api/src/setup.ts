export { createServer } from "./server.ts";
export { syncLibrary } from "./lesson/sync-library.ts";
export { seedDemo } from "./demo/seed-demo.ts";
export { demoSignIns } from "./demo/sign-ins.ts";
export { Problem } from "./problem.ts";
export { resetFactorByOperator } from "./person/reset-factor-by-operator.ts";
export { createSchool, NewSchool } from "./person/create-school.ts";
export { eraseAgain, openErasures } from "./privacy/erasures.ts";
export { tidy } from "./privacy/tidy.ts";
