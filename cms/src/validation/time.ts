/** A time of day with milliseconds, the only form that Strapi takes; PostgreSQL gives it back without trailing zeros. */
export function fullTime(value: string): string {
	const [, hours, seconds = ":00", fraction = ""] = /^(\d\d:\d\d)(:\d\d)?(?:\.(\d{1,3}))?$/.exec(value) ?? [];
	return hours ? `${hours}${seconds}.${fraction.padEnd(3, "0")}` : value;
}
