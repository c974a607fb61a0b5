/**
 * Where „Seite schnell verlassen“ leads: a page that anybody may have open, and nothing of this site. The federal weather
 * service is known to everybody, has no advertising, and learns nothing: browsers send it no referrer, and before somebody
 * presses the button nothing is asked of it.
 */
const HARMLESS = "https://www.dwd.de/";

/** Address of the harmless page: the operator's (`QUICK_EXIT_URL`), else the weather. */
export function quickExitTarget(): string {
	return process.env.QUICK_EXIT_URL || HARMLESS;
}
