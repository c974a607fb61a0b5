import type { Entry } from "@kinderstark/content-types";
import { crisisLinesForFamilies } from "../content/queries.ts";
import { derivedInLanguage } from "../content/store.ts";
import { langAttributes, langOf } from "../content/translations.ts";
import { type Html, html, raw } from "../html.ts";
import { leftToRight } from "../i18n/bidi.ts";
import { t } from "../i18n/page-language.ts";
import { telHref } from "../phone.ts";

type Line = Entry<"crisis-line">;

/* As many as anyone takes in at a glance; danger comes first. */
const SHOWN = 6;

/** The first of each kind, then the rest: so that violence, talk and health all have a number. */
function onePerKind(list: Line[]): Line[] {
	const firsts = [...Map.groupBy(list, ({ kind }) => kind).values()].flatMap((group) => group.slice(0, 1));
	return [...firsts, ...list.filter((line) => !firsts.includes(line))];
}

function shown(): Line[] {
	const lines = crisisLinesForFamilies().filter(({ phone }) => phone);
	const danger = lines.filter(({ kind }) => kind === "gefahr").slice(0, 3);
	return [...danger, ...onePerKind(lines.filter(({ kind }) => kind !== "gefahr"))].slice(0, SHOWN);
}

function block(): Html {
	const lines = shown().map((line) => {
		const phone = line.phone ?? "";
		return html`
			<li>
				<a href="${telHref(phone)}"><strong>${raw(leftToRight(phone))}</strong> <span${langAttributes(langOf(line, "name"))}>${line.name}</span></a>
				<small${langAttributes(langOf(line, "forWhom"))}>${line.forWhom}</small>
			</li>
		`;
	});
	return html`
		<section class="emergency" aria-labelledby="notfall-titel">
			<h2 id="notfall-titel">${t().site.inAnEmergency}</h2>
			<ul>
				${lines}
			</ul>
			<p><a href="/hilfe-sofort/">${t().site.allNumbers}</a></p>
		</section>
	`;
}

/** The numbers for an emergency. On every page: made once for all of them. */
export function emergencyBlock(): Html {
	return raw(derivedInLanguage("emergencyBlock", () => block().text));
}
