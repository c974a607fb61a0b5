const format = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Berlin" });

/** „25.11.2026, 18:03 Uhr“, as clocks show it in the district. */
export function moment(time: string): string {
	return `${format.format(new Date(time))} Uhr`;
}
