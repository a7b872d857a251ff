/**
 * The passwords that guessers try first: the heads of the published lists of leaked passwords, with the Dutch ones.
 * Those shorter than eight characters are refused by their length already.
 */
const common = new Set(
  `password password1 password12 password123 wachtwoord wachtwoord1 wachtwoord123 12345678 123456789 1234567890
  87654321 11111111 00000000 12341234 11223344 qwertyui qwertyuiop qwerty123 qwerty1234 1q2w3e4r 1q2w3e4r5t asdfghjkl
  zxcvbnm1 iloveyou iloveyou1 ikhouvanjou ikhouvanje welkom01 welkom123 welkom1234 welkom2020 welkom2024 welkom2025
  welkom2026 geheim123 voetbal1 voetbal123 football baseball basketball superman princess sunshine starwars computer
  internet whatever trustno1 letmein1 letmein123 admin123 administrator abc12345 abcd1234 abcdefgh aaaaaaaa feyenoord
  feyenoord1 ajaxajax amsterdam rotterdam nederland nederland1 holland1 hallo123 hallo1234 school123 leerling leerling1
  student1 student123 leraar123 docent123 teacher1 teacher123 changeme changeme1 test1234 testtest minecraft minecraft1
  fortnite pokemon1 pokemon123 zaterdag sinterklaas lente2026 zomer2026 herfst2026 winter2026 januari1 december
  passw0rd p@ssw0rd p@ssword correcthorsebatterystaple wachtwoordwachtwoord 123456789012 qwertyuiop12 iloveyou1234`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Whether a password is among the first that anybody would try: a known one, one character over and over, or one made
 * of nothing but names that others know (the user's own, the school's).
 */
export function isCommonPassword(password: string, names: readonly string[]): boolean {
  const plain = password.toLowerCase().normalize("NFKC");
  if (common.has(plain) || new Set(plain).size <= 2) return true;
  let rest = plain;
  for (const name of names) if (name.length >= 3) rest = rest.replaceAll(name.toLowerCase(), "");
  return rest.replace(/[\d\s._!-]/g, "") === "";
}
