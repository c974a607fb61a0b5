import "../styles/hours.css";
import { hoursAhead } from "../content/hours-ahead.ts";
import { courseEndedOn, isClosedNow, schedulesLeft } from "../content/lifecycle.ts";
import { dayInWords } from "../format.ts";
import { attr, type Html, html } from "../html.ts";
import { hoursLanguage } from "../i18n/hours-language.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { type HoursRow, hoursTable, type Schedule } from "../opening-hours/index.ts";
import { icon } from "./icon.ts";

export interface OpeningHoursProps {
	/** a service, a crisis line or anything else with hours */
	of: {
		schedules?: readonly Schedule[] | null;
		alwaysOpen?: boolean | null;
		appointmentOnly?: boolean | null;
		hoursNote?: string | null;
		temporarilyClosed?: boolean | null;
		closedUntil?: string | null;
		closureNotice?: string | null;
	};
	/** said when nothing is known; empty for saying nothing */
	unknown?: string;
	/** the lines of the table, for who has them already */
	rows?: readonly HoursRow[];
	/** leaves out the table, because the hours are already said in words */
	brief?: boolean;
}

/* What a schedule has anyway is left out: the script knows it. */
const isUsual = (value: unknown) =>
	value === null || value === "" || value === false || value === "jede_woche" || (Array.isArray(value) && value.length === 0);

function compact(schedules: readonly Schedule[]): string {
	return JSON.stringify(schedules, (_, value) => (isUsual(value) ? undefined : value));
}

/** What the table tells: the hours that still hold or will hold. */
export function hoursRows(schedules: readonly Schedule[] | null | undefined): HoursRow[] {
	return hoursTable(schedulesLeft(schedules), hoursLanguage());
}

export function openingHours({ of, unknown = t().hours.notKnown, rows = hoursRows(of.schedules), brief = false }: OpeningHoursProps): Html {
	const { hours: words, common } = t();
	const { alwaysOpen, appointmentOnly, hoursNote, closedUntil, closureNotice } = of;
	const schedules = schedulesLeft(of.schedules);
	const courseEnd = courseEndedOn(of.schedules);
	const closed = isClosedNow(of);
	const ahead = hoursAhead(schedules);
	/* „Jetzt geöffnet“ would send people to a closed door, or to one that opens only with an appointment. */
	const tellsNow = rows.length > 0 && !closed && !appointmentOnly;
	const nothing = rows.length === 0 && !alwaysOpen && !appointmentOnly && !hoursNote && !closed && !courseEnd;
	return html`
		<div class="hours"${attr("data-opening-hours", tellsNow ? compact(schedules) : undefined)}>
			${closed && html`<p class="hours-closed">${icon("door")}<span><strong>${common.closedForNow}</strong>${closedUntil && say(words.closedUntil, { date: dayInWords(closedUntil) })}${closureNotice && `. ${closureNotice}`}</span></p>`}
			${courseEnd && html`<p class="hours-closed" data-course-over>${icon("calendar")}<span><strong>${words.courseOver}</strong> ${say(words.lastDayWas, { date: dayInWords(courseEnd) })}</span></p>`}
			${tellsNow && html`<p class="hours-now" data-opening-status hidden></p>`}
			${alwaysOpen && html`<p class="hours-line">${words.aroundTheClockDaily}</p>`}
			${appointmentOnly && html`<p class="hours-line">${icon("calendar")}${words.appointmentOnly}</p>`}
			${
				rows.length > 0 &&
				!brief &&
				html`
				<table class="hours-table">
					<caption class="visually-hidden">${appointmentOnly ? words.appointmentTimes : words.openingHours}</caption>
					<tbody>
						${rows.map(
							(row) => html`
								<tr>
									<th scope="row"><span aria-hidden="true">${row.days}</span><span class="visually-hidden">${row.daysAloud}</span></th>
									<td>${row.hours}${row.notes.map((note) => html`<span class="hours-note">${note}</span>`)}</td>
								</tr>
							`,
						)}
					</tbody>
				</table>
			`
			}
			${hoursNote && html`<p class="hours-line">${hoursNote}</p>`}
			${
				ahead.length > 0 &&
				html`
				<div class="hours-exceptions" data-exceptions>
					<p>${words.exceptions}</p>
					<ul>${ahead.map(({ text, aloud, until }) => html`<li data-until="${until}">${aloud ? html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${aloud}</span>` : text}</li>`)}</ul>
				</div>
			`
			}
			${nothing && unknown && html`<p class="hours-line hours-unknown">${unknown}</p>`}
		</div>
	`;
}
