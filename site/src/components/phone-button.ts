import { type Html, html, raw } from "../html.ts";
import { leftToRight } from "../i18n/bidi.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { telHref } from "../phone.ts";
import { icon } from "./icon.ts";

export interface PhoneButtonProps {
	phone: string;
	/** whom one reaches, for people who hear the page */
	who?: string | null;
	quiet?: boolean;
}

export function phoneButton({ phone, who, quiet = false }: PhoneButtonProps): Html {
	const { call, callName } = t().common;
	const spoken = html`<span class="visually-hidden">${who ? say(callName, { name: who }) : call} </span>`;
	return html`<a class="phone-button${quiet && " phone-button-quiet"}" href="${telHref(phone)}">${icon("phone")}<span>${spoken}${raw(leftToRight(phone))}</span></a>`;
}
