import type { Messages } from "../types.ts";

export const format: Messages["format"] = {
	age: {
		years: { one: "{count} year", other: "{count} years" },
		months: { one: "{count} month", other: "{count} months" },
		halfYears: "{years}½ years",
		yearsAndMonths: "{years} and {months}",
		inPregnancy: "during pregnancy",
		fromPregnancy: "from pregnancy on",
		pregnancyUntil: "pregnancy to {age}",
		pregnancyAnd: "pregnancy and {range}",
		any: "any age",
		fromBirth: "from birth",
		from: "from {age}",
		fromYears: { one: "{count} year", other: "{count} years" },
		fromMonths: { one: "{count} month", other: "{count} months" },
		fromHalfYears: "{years}½ years",
		fromYearsAndMonths: "{years} and {months}",
		until: "0 to {age}",
		range: "{from} to {to}",
	},
	time: "{time}",
	timeRange: "{from} to {to}",
	kilobytes: "{size} KB",
	megabytes: "{size} MB",
};
