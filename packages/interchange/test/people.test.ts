import { describe, expect, test } from "vitest";
import { readCsv, readPeople } from "../src/index.ts";

const read = (text: string, told?: Parameters<typeof readPeople>[1]) => readPeople(readCsv(text), told);
const namesOf = ({ people }: ReturnType<typeof read>) =>
  people.map(({ givenName, namePrefix, familyName }) => [givenName, namePrefix, familyName]);

describe("a list of students", () => {
  test("with Dutch heads keeps zeros, tussenvoegsel apart, and leaves out what is not asked", () => {
    const list = read(
      "Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Stamklas\n012345;Sanne;van den;Berg;01-02-2012;3A\n",
    );
    expect(list.columns.map(({ field }) => field)).toEqual([
      "number",
      "givenName",
      "namePrefix",
      "familyName",
      null,
      "group",
    ]);
    expect(list.people).toMatchObject([
      {
        line: 2,
        number: "012345",
        givenName: "Sanne",
        namePrefix: "van den",
        familyName: "Berg",
        username: "",
        group: "3A",
      },
    ]);
  });

  test("with English heads is read as well", () => {
    const list = read(
      "Student ID,First Name,Last Name,Email Address,Class\n7,Zoë,de Vries,z.devries@school.example,3A\n",
    );
    expect(list.people[0]).toMatchObject({
      number: "7",
      givenName: "Zoë",
      namePrefix: "de",
      familyName: "Vries",
      username: "z.devries",
    });
  });

  test.each([
    ["Sanne van den Berg", ["Sanne", "van den", "Berg"]],
    ["Berg, Sanne van den", ["Sanne", "van den", "Berg"]],
    ["van den Berg, Sanne", ["Sanne", "van den", "Berg"]],
    ["Vries, Anne-Marie de", ["Anne-Marie", "de", "Vries"]],
    ["Jan 't Hart", ["Jan", "'t", "Hart"]],
    ["Fatima El Amrani", ["Fatima", "El", "Amrani"]],
    ["Ömer Öztürk", ["Ömer", "", "Öztürk"]],
    ["Madonna", ["Madonna", "", ""]],
  ])("of whole names reads %s", (whole, expected) => {
    expect(namesOf(read(`Naam;Klas\n"${whole}";3A`))).toEqual([expected]);
  });

  test("of one column without a head is one of names", () => {
    expect(namesOf(read("Sanne de Vries\nDaan Bakker"))).toEqual([
      ["Sanne", "de", "Vries"],
      ["Daan", "", "Bakker"],
    ]);
  });

  test("of columns without a head waits to be told", () => {
    expect(read("12;Sanne;Bakker\n13;Daan;Mulder").people).toEqual([]);
    const told = read("12;Sanne;Bakker\n13;Daan;Mulder", ["number", "givenName", "familyName"]);
    expect(told.people.map(({ line, number }) => [line, number])).toEqual([
      [1, "12"],
      [2, "13"],
    ]);
  });

  test("gives back the rows that will not do, with the reason", () => {
    const list = read(
      "nr;voornaam;achternaam\n1;Sanne;Bakker\n;;\n2;;\n1;Daan;Mulder\n3 3;Eva;Smit\n;Sem;Vos\n;Sem;Vos\n",
    );
    expect(list.people.map(({ givenName }) => givenName)).toEqual(["Sanne", "Sem"]);
    expect(list.rejected.map(({ reason, cells }) => [reason, cells[0]])).toEqual([
      ["noName", "2"],
      ["twice", "1"],
      ["badNumber", "3 3"],
      ["twice", ""],
    ]);
  });
});
