import "../styles/alarm.css";
import { crisisLinesForFamilies } from "../content/queries.ts";
import { langAttributes, langOf } from "../content/translations.ts";
import { type Html, html, raw } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { icon } from "./icon.ts";
import { phoneButton } from "./phone-button.ts";

export interface CrisisPanelProps {
	title?: string;
	heading?: "h2" | "h3";
	/** how many numbers to show */
	limit?: number;
	/** numbers against violence first, after those for danger */
	violence?: boolean;
}

/** @param text what is said before the numbers */
export function crisisPanel({
	title = t().help.needHelpNow,
	heading = "h2",
	limit = 4,
	violence = false,
	text,
}: CrisisPanelProps & { text?: Html }): Html {
	const withPhone = crisisLinesForFamilies().filter((line) => line.phone);
	const weight = (kind: string) => (kind === "gefahr" ? 0 : violence && kind === "gewalt" ? 1 : 2);
	const lines = (violence ? withPhone.toSorted((a, b) => weight(a.kind) - weight(b.kind)) : withPhone).slice(0, limit);
	const items = lines.map(
		(line) => html`
			<li>
				${phoneButton({ phone: line.phone ?? "", who: line.name })}
				<p><strong${langAttributes(langOf(line, "name"))}>${line.name}</strong><br><span${langAttributes(langOf(line, "forWhom"))}>${line.forWhom}</span></p>
			</li>
		`,
	);
	return html`
		<section class="panel panel-alarm crisis-panel">
			${raw(`<${heading}>`)}${icon("heart")}${title}${raw(`</${heading}>`)}
			${text}
			<ul class="crisis-list">${items}</ul>
			<p class="crisis-more"><a href="/hilfe-sofort/">${t().help.allHelp}</a></p>
		</section>
	`;
}
