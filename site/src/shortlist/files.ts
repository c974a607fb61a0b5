import type { Item } from "./item.ts";
import { notice, words } from "./view.ts";

/** The list as files: contacts and calendar. */

function hand(name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	/* Some browsers read it a moment later. */
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands the shown entries over as contacts (vCard). */
export async function handContacts(shown: readonly Item[]): Promise<void> {
	const { vcardFile } = await import("./vcard.ts");
	hand(words.tools.contactsFile, "text/vcard", vcardFile(shown, location.origin, { hours: words.export.times }));
}

/** Hands the times of the shown entries over for a calendar (iCalendar), or says that there are none. */
export async function handCalendar(shown: readonly Item[]): Promise<void> {
	const [{ calendarFile, hasTimes }, { berlinClock }] = await Promise.all([
		import("./icalendar.ts"),
		import("../opening-hours/calendar.ts"),
	]);
	const moment = { now: Date.now(), today: berlinClock(Date.now()).day };
	if (!shown.some((item) => hasTimes(item, moment.today))) return notice(words.tools.noTimes);
	hand(words.tools.calendarFile, "text/calendar", calendarFile(shown, location.origin, { askFirst: words.export.askFirst }, moment));
}
