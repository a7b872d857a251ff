/** Says how the command is used. */
export function sayUsage(): void {
  console.error(`The schools of this installation.

  npm run school -- create [--code zuid] [--name "Zuidlyceum"] [--time-zone Europe/Amsterdam]
                           [--admin-name "Ans Beheer"] [--admin-username ans]
      makes a school with its first admin; asks for what is not given, and always for the password
      (from a file: npm run school -- create ... < password.txt)
  npm run school -- reset-factor --code zuid --username ans
      takes the second step of somebody's signing in away, where no other admin of the school can; make sure first who asks
  npm run school -- list
      the schools, with how many people each has

The database is DATABASE_URL, else our own in .data/own (--data for another folder).`);
}
