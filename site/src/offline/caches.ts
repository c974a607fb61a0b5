/** What the service worker keeps, and for how long. Shared with the tests. */

/** Grows when what lies in the caches has another form; older ones are deleted. */
const FORM = 1;
const PREFIX = "kinderstark-";

/** Crisis lines, the page for what was not seen, lists to browse, and what these need. */
export const CORE = `${PREFIX}core-${FORM}`;
/** Pages as they were last seen. */
export const PAGES = `${PREFIX}pages-${FORM}`;
/** Styles, scripts, fonts, pictures, pieces of the search index. */
export const FILES = `${PREFIX}files-${FORM}`;

export const isOwn = (name: string): boolean => name.startsWith(PREFIX);

/** How many there may be; the oldest go first. */
export const MOST_PAGES = 40;
export const MOST_FILES = 150;

/** Milliseconds until a page that is stored is shown instead of one that does not come. */
export const PATIENCE = 3000;

/** Milliseconds without a file asked for until those that came are stored. */
export const STORE_AFTER = 1000;
