/**
 * What pages can do once they are there, each looking for what it is about: one script, because on a slow line each more file
 * delays the first picture, and a browser has this one from the page before. What takes more than a few lines is loaded by it.
 */
import "./offline/register.ts";
import "./opening-hours/start.ts";
import "./search/suggest-later.ts";
import "./shortlist/remember.ts";
