import { NewPassword, NewStaffPassword, Username } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { checkPerson, type NewPerson, passwordLength } from "./check-person";

const person: NewPerson = { displayName: "Noor de Wit", username: "noor.dewit", role: "student", password: "12345678" };

describe("a person to add", () => {
  it("passes with a name, a username and a password that is long enough", () => {
    expect(checkPerson(person)).toEqual({});
  });

  it("needs a longer password where it sees the work of others", () => {
    expect(checkPerson({ ...person, role: "teacher" })).toEqual({ password: "passwordShort" });
    expect(checkPerson({ ...person, role: "admin", password: "123456789012" })).toEqual({});
  });

  it("is told about each field that is wrong", () => {
    expect(checkPerson({ ...person, displayName: " ", username: "Noor de Wit", password: "" })).toEqual({
      displayName: "nameMissing",
      username: "usernameWrong",
      password: "passwordShort",
    });
  });

  it("is held to the rules of the domain, no more and no less", () => {
    for (const username of ["a", "ab", "Noor", "noor_1", "noor dewit", "é.b", "x".repeat(41), " noor "]) {
      expect(checkPerson({ ...person, username }).username === undefined).toBe(Username.safeParse(username).success);
    }
    for (const password of ["1234567", "12345678", "12345678901", "123456789012"]) {
      expect(password.length >= passwordLength("student")).toBe(NewPassword.safeParse(password).success);
      expect(password.length >= passwordLength("teacher")).toBe(NewStaffPassword.safeParse(password).success);
    }
  });
});
