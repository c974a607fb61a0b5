import type { Messages } from "../types.ts";

const years = { zero: "{count} سنة", one: "سنة واحدة", two: "سنتان", few: "{count} سنوات", many: "{count} سنة", other: "{count} سنة" };
const months = { zero: "{count} شهر", one: "شهر واحد", two: "شهران", few: "{count} أشهر", many: "{count} شهرًا", other: "{count} شهر" };

export const format: Messages["format"] = {
	age: {
		years,
		months,
		halfYears: "{years}½ سنة",
		yearsAndMonths: "{years} و{months}",
		inPregnancy: "خلال الحمل",
		fromPregnancy: "ابتداءً من الحمل",
		pregnancyUntil: "الحمل حتى {age}",
		pregnancyAnd: "الحمل و{range}",
		any: "كل الأعمار",
		fromBirth: "منذ الولادة",
		from: "ابتداءً من {age}",
		fromYears: { ...years, two: "سنتين" },
		fromMonths: { ...months, two: "شهرين" },
		fromHalfYears: "{years}½ سنة",
		fromYearsAndMonths: "{years} و{months}",
		until: "0 إلى {age}",
		range: "{from} إلى {to}",
	},
	time: "{time}",
	timeRange: "{from} إلى {to}",
	kilobytes: "{size} كيلوبايت",
	megabytes: "{size} ميغابايت",
};
