export type { FoundArticle } from "./article/found-article.ts";
export { readArticleFile } from "./article/read-article-file.ts";
export { FileTrouble } from "./bytes/unzip.ts";
export type { Cell } from "./table/cell.ts";
export { readCsv } from "./table/read-csv.ts";
export { readTable } from "./table/read-table.ts";
export { type Decimal, writeCsv } from "./table/write-csv.ts";
export { type Sheet, writeXlsx } from "./table/write-xlsx.ts";
export { type ListedPerson, type PeopleList, readPeople } from "./people/read-people.ts";
