/** What pages know of the search index, without what it takes to read it. */

/** Folder of the index in the site, named after the language in which every entry exists. It has the words of all languages. */
export const INDEX_FOLDER = "suchindex/de/";

/** How many services the search page shows while nothing is asked. */
export const OPENING_SIZE = 10;
