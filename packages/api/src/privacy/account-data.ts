import { own, type PersonalTable, school } from "./personal-table.ts";

const account = `"userId" IN (SELECT "id" FROM "AuthUser" WHERE ${own})`;

/** What is kept to sign somebody in: a part of the map in `personal-data.ts`. */
export const accountData: Readonly<Record<string, PersonalTable>> = {
  AuthUser: {
    rows: own,
    why: "to sign in",
    columns: ["createdAt", "updatedAt"],
    withheld: ["id", "email", "emailVerified", "name", "image", "schoolId", "personId"],
    erasing: "remove",
    kept: school,
  },
  AuthSession: {
    rows: account,
    why: "to stay signed in",
    columns: ["createdAt", "updatedAt", "expiresAt", "ipAddress", "userAgent"],
    withheld: ["id", "token", "userId", "provedAt"],
    erasing: "remove",
    kept: "12 hours at most, 30 days for a guest",
  },
  AuthAccount: {
    rows: account,
    why: "to check the password",
    columns: ["createdAt", "updatedAt"],
    withheld: [
      "id", "accountId", "providerId", "userId", "accessToken", "refreshToken", "idToken",
      "accessTokenExpiresAt", "refreshTokenExpiresAt", "scope", "password",
    ], // prettier-ignore
    erasing: "remove",
    kept: school,
  },
  SecondFactor: {
    rows: own,
    why: "to sign in with a code beside the password",
    columns: ["confirmedAt"],
    withheld: ["schoolId", "personId", "seed", "lastStep", "salt"],
    erasing: "remove",
    kept: school,
  },
  BackupCode: {
    rows: own,
    why: "to sign in without the app, once for each",
    columns: ["personId"],
    withheld: ["schoolId", "hash"],
    erasing: "remove",
    kept: "until it is used",
  },
  HalfSignIn: {
    rows: own,
    why: "to wait for the code after the password",
    columns: ["expiresAt"],
    withheld: ["schoolId", "personId", "tokenHash"],
    erasing: "remove",
    kept: "five minutes, at most a day",
  },
};
