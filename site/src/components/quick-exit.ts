import { quickExitTarget } from "../exit/target.ts";
import { type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";

/** „Seite schnell verlassen“: leads away without a script, too. */
export function quickExit(): Html {
	const words = t().exit;
	return html`
		<aside class="quick-exit" aria-label="${words.label}">
			<a class="button" href="${quickExitTarget()}" rel="noreferrer nofollow" data-exit>${words.button}</a>
			<a href="/hilfe-sofort/#spuren">${words.limits}</a>
		</aside>
	`;
}
