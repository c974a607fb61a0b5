/** The words with which hours are told. The script that says whether it is open now reads them, too, so they stand apart. */
export const hoursWords = {
	/** the time of day: `hour` at the full hour, `hourMinute` otherwise; „9“, „9:30“. Write „{hour}:00“ where a bare 9 is no time. */
	hour: "{hour}",
	hourMinute: "{hour}:{minute}",
	/** a time alone: „9 Uhr“ */
	oclock: "{time} Uhr",
	/** times of one day: „9–12 und 14–16 Uhr“; {slots} is made of `slot`, joined by `slotAnd` */
	slots: "{slots} Uhr",
	slot: "{from}–{to}",
	slotAnd: " und ",
	aroundTheClock: "rund um die Uhr",
	daily: "täglich",
	/** days in a row: seen („Mo–Fr“) and read aloud („Montag bis Freitag“) */
	daysStretch: "{from}–{to}",
	daysStretchAloud: "{from} bis {to}",
	/** „1. Di im Monat“; {days} are made of `nthDay` */
	inMonth: "{days} im Monat",
	nthDay: "{nth} {day}",
	nth: { erster_im_monat: "1.", zweiter_im_monat: "2.", dritter_im_monat: "3.", vierter_im_monat: "4.", letzter_im_monat: "letzter" },
	evenWeeks: "in geraden Kalenderwochen",
	oddWeeks: "in ungeraden Kalenderwochen",
	onlyOn: "nur am {date}",
	fromTo: "vom {from} bis {to}",
	from: "ab {date}",
	until: "bis {date}",
	onHolidaysToo: "auch an Feiertagen",
	/** days in a list of exceptions: „3. Mai bis 5. Mai 2026: geschlossen (Urlaub)“ */
	dayToDay: "{from} bis {to}",
	exception: "{days}: {hours}",
	closed: "geschlossen",
	onlySlots: "nur {slots}",
	/** „Fr 1. Mai (Tag der Arbeit)“, and read aloud „Freitag, 1. Mai (Tag der Arbeit)“ */
	holiday: "{weekday} {date} ({name})",
	holidayAloud: "{weekday}, {date} ({name})",
	today: "heute",
	tomorrow: "morgen",
	onWeekday: "am {weekday}",
	onDate: "am {date}",
	openAroundTheClock: "Jetzt geöffnet, rund um die Uhr",
	/** {time} is `oclock` */
	openUntil: "Jetzt geöffnet, bis {time}",
	/** {day} is today, tomorrow, a weekday or a date, without „am“ */
	openUntilDay: "Jetzt geöffnet, bis {day} {time}",
	closedNow: "Jetzt geschlossen",
	closedToday: "Heute geschlossen ({reason})",
	/** {closed} is one of the two above; {day} is today, tomorrow, `onWeekday` or `onDate` */
	opensAt: "{closed}, öffnet {day} um {time}",
	/** public holidays in North Rhine-Westphalia, by their German name */
	holidays: {
		Neujahr: "Neujahr",
		Karfreitag: "Karfreitag",
		Ostersonntag: "Ostersonntag",
		Ostermontag: "Ostermontag",
		"Tag der Arbeit": "Tag der Arbeit",
		"Christi Himmelfahrt": "Christi Himmelfahrt",
		Pfingstsonntag: "Pfingstsonntag",
		Pfingstmontag: "Pfingstmontag",
		Fronleichnam: "Fronleichnam",
		"Tag der Deutschen Einheit": "Tag der Deutschen Einheit",
		Allerheiligen: "Allerheiligen",
		"1. Weihnachtstag": "1. Weihnachtstag",
		"2. Weihnachtstag": "2. Weihnachtstag",
	},
};
