/** The people of the demo school. `skill` is the chance that a student answers right; null for those who have yet to begin. */
export const demoPeople = {
  admin: { username: "beheer", displayName: "Fatima El Amrani" },
  teachers: [
    { username: "meester.bram", displayName: "Bram de Groot" },
    { username: "juf.ilse", displayName: "Ilse van der Meer" },
  ],
  classes: [
    {
      name: "3A",
      teacher: "meester.bram",
      students: [
        { username: "sanne", displayName: "Sanne Bakker", skill: null },
        { username: "youssef", displayName: "Youssef Benali", skill: 0.9 },
        { username: "lotte", displayName: "Lotte Visser", skill: 0.75 },
        { username: "daan", displayName: "Daan Jansen", skill: 0.6 },
        { username: "noor", displayName: "Noor Yıldız", skill: 0.85 },
        { username: "thijs", displayName: "Thijs van den Berg", skill: 0.45 },
        { username: "emma", displayName: "Emma Smit", skill: null },
        { username: "milan", displayName: "Milan Kowalski", skill: 0.7 },
      ],
    },
    {
      name: "3B",
      teacher: "juf.ilse",
      students: [
        { username: "aylin", displayName: "Aylin Demir", skill: 0.8 },
        { username: "sem", displayName: "Sem Mulder", skill: 0.55 },
        { username: "julia", displayName: "Julia Peters", skill: 0.95 },
        { username: "ravi", displayName: "Ravi Ramdin", skill: 0.65 },
        { username: "finn", displayName: "Finn Hendriks", skill: 0.4 },
        { username: "bo", displayName: "Bo de Wit", skill: null },
        { username: "kim", displayName: "Kim Nguyen", skill: null },
      ],
    },
  ],
} as const;
