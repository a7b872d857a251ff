const beside = (file: string): URL => new URL("../models/", file);

/** Where the data of this package is. In two steps: a bundler that saw them together would look for a module there. */
export const modelsFolder: URL = beside(import.meta.url);
