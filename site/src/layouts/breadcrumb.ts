import { langAttributes, type TextLanguage } from "../content/translations.ts";
import { type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import type { Crumb } from "../structured-data.ts";

/**
 * The way to a page.
 * @param currentText language of the page's title, where it is not that of the page
 */
export function breadcrumb(crumbs: readonly Crumb[], current: string, currentText: TextLanguage): Html {
	const { site } = t();
	const steps = crumbs.map(({ label, href, lang }) => html`<li><a href="${href}"${lang && langAttributes(lang)}>${label}</a></li>`);
	return html`
		<nav class="breadcrumb" aria-label="${site.youAreHere}">
			<ol>
				<li><a href="/">${site.home}</a></li>
				${steps}
				<li aria-current="page">${currentText.lang ? html`<span${langAttributes(currentText)}>${current}</span>` : current}</li>
			</ol>
		</nav>
	`;
}
