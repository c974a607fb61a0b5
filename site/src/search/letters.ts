import type { SiteLanguage } from "../i18n/languages.ts";

/** Letters of the alphabets that are not written in Latin ones. */

type OwnLetters = SiteLanguage["letters"];

const OTHERS: Record<NonNullable<OwnLetters> | "latin", RegExp> = {
	latin: /[^\p{Script=Latin}\P{L}]/u,
	arabic: /[^\p{Script=Latin}\p{Script=Arabic}\P{L}]/u,
	cyrillic: /[^\p{Script=Latin}\p{Script=Cyrillic}\P{L}]/u,
};

/** Whether a text has letters that are neither Latin nor those of the page's own language. */
export function hasOtherLetters(text: string, own?: OwnLetters): boolean {
	return OTHERS[own ?? "latin"].test(text);
}
