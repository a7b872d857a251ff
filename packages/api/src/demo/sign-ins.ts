/** The demo school's code and the sign-ins that the start command prints. They exist on a demo installation alone. */
export const demoSchoolCode = "demo";
export const demoPassword = "lezen-met-bewijs";

export const demoSignIns = [
  { role: "student", schoolCode: demoSchoolCode, username: "sanne", password: demoPassword },
  { role: "teacher", schoolCode: demoSchoolCode, username: "meester.bram", password: demoPassword },
  { role: "admin", schoolCode: demoSchoolCode, username: "beheer", password: demoPassword },
] as const;
