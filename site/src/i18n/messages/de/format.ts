/** How ages, times, sizes and lists are written. */
export const format = {
	age: {
		/** a child's age: „3 Jahre“, „6 Monate“ */
		years: { one: "{count} Jahr", other: "{count} Jahre" },
		months: { one: "{count} Monat", other: "{count} Monate" },
		halfYears: "{years}½ Jahre",
		/** {years} and {months} as above */
		yearsAndMonths: "{years} und {months}",
		inPregnancy: "in der Schwangerschaft",
		fromPregnancy: "ab der Schwangerschaft",
		/** {age} is an age as above */
		pregnancyUntil: "Schwangerschaft bis {age}",
		/** {range} is one of those below */
		pregnancyAnd: "Schwangerschaft und {range}",
		any: "jedes Alter",
		fromBirth: "ab der Geburt",
		/** „ab 3 Jahren“: the form that follows „ab“ */
		from: "ab {age}",
		fromYears: { one: "{count} Jahr", other: "{count} Jahren" },
		fromMonths: { one: "{count} Monat", other: "{count} Monaten" },
		fromHalfYears: "{years}½ Jahren",
		fromYearsAndMonths: "{years} und {months}",
		until: "0 bis {age}",
		/** {from} is a number alone when both have the same unit: „1 bis 3 Jahre“ */
		range: "{from} bis {to}",
	},
	/** a moment's time: „14:30 Uhr“ */
	time: "{time} Uhr",
	timeRange: "{from} bis {to}",
	kilobytes: "{size} KB",
	megabytes: "{size} MB",
};
