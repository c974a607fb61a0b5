import "../styles/contact-box.css";
import type { ComponentValues, elements } from "@kinderstark/content-types";
import { inGerman, langAttributes } from "../content/translations.ts";
import { type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { icon } from "./icon.ts";
import { phoneButton } from "./phone-button.ts";

export type ContactPoints = readonly ComponentValues<typeof elements.contactPoint>[] | null | undefined;

export function contactPoints(points: ContactPoints): Html {
	const german = langAttributes(inGerman());
	const lines = (points ?? []).map(
		({ label, phone, email, note }, place) => html`
			<li>
				${label && html`<p class="contact-label"${german}>${label}</p>`}
				${phone && phoneButton({ phone, who: label, quiet: place > 0 })}
				${email && html`<p><a class="contact-mail" href="mailto:${email}">${icon("mail")}<span><span class="visually-hidden">${t().common.email} </span>${email}</span></a></p>`}
				${note && html`<p class="contact-note"${german}>${note}</p>`}
			</li>
		`,
	);
	return html`
		<ul class="contact-points">
			${lines}
		</ul>
	`;
}
