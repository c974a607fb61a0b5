/** What every page can do once it is there: one script, because each more file delays the first picture on a slow line. */
import "./offline/register.ts";
import "./search/suggest-later.ts";
