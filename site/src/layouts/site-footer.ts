import type { Entry } from "@kinderstark/content-types";
import { thread } from "../components/thread.ts";
import { networkEmail, pageOfKind } from "../content/queries.ts";
import { derivedInLanguage } from "../content/store.ts";
import { pathOf } from "../content/urls.ts";
import { feedbackHref } from "../feedback.ts";
import { type Html, html, raw } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { SITE_NAME } from "../site.ts";
import { emergencyBlock } from "./emergency-block.ts";

interface Link {
	label: string;
	href: string;
}

function link(kind: Entry<"page">["kind"], label: string): Link[] {
	const page = pageOfKind(kind);
	return page ? [{ label, href: pathOf("page", page) }] : [];
}

function columns(): { title: string; links: Link[] }[] {
	const { common, site } = t();
	return [
		{
			title: site.find,
			links: [
				{ label: common.allServices, href: "/angebote/" },
				{ label: common.topics, href: "/themen/" },
				{ label: site.browseWithFilters, href: "/stoebern/" },
				{ label: site.providersAndInstitutions, href: "/traeger/" },
				{ label: common.whoIsResponsible, href: "/wer-ist-zustaendig/" },
				{ label: site.shortlist, href: "/merkliste/" },
			],
		},
		{
			title: common.network,
			links: [
				{ label: site.preventionNetwork, href: "/netzwerk/" },
				{ label: site.leitbild, href: "/leitbild/" },
				{ label: site.leitlinien, href: "/leitlinien/" },
				{ label: site.events, href: "/veranstaltungen/" },
				{ label: site.projects, href: "/vorhaben/" },
				{ label: site.documents, href: "/dokumente/" },
				{ label: common.contact, href: "/kontakt/" },
				...link("fachkraefte", common.forProfessionals),
				...link("mitmachen", site.joining),
			],
		},
		{
			title: site.goodToKnow,
			links: [
				...link("leichte_sprache", site.plainLanguage),
				...link("gebaerdensprache", site.signLanguage),
				...link("ueber_uns", site.about),
				...link("barrierefreiheit", site.accessibility),
				...link("datenschutz", site.privacy),
				...link("impressum", site.imprint),
			],
		},
	];
}

/* On every page: made once for all of them. */
function footerColumns(): Html {
	const text = derivedInLanguage("footerColumns", () => {
		const parts = columns().map(
			({ title, links }) => html`
				<nav aria-label="${title}">
					<h2>${title}</h2>
					<ul>${links.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>
				</nav>
			`,
		);
		return html`${parts}`.text;
	});
	return raw(text);
}

/**
 * The footer of every page.
 * @param address of the page, in its language
 * @param emergency whether the numbers for an emergency stand above it
 */
export function siteFooter(address: string, emergency: boolean): Html {
	const { site } = t();
	const email = networkEmail();
	return html`
		${thread("divider", "footer-thread")}
		<footer class="site-footer">
			<div class="site-footer-inner">
				${emergency && emergencyBlock()}
				<div class="footer-columns">
					${footerColumns()}
					<section aria-labelledby="rueckmeldung">
						<h2 id="rueckmeldung">${site.feedback}</h2>
						<p>${site.feedbackText}</p>
						<p><a href="${feedbackHref(site.feedbackSubject, address)}">${email ? site.feedbackByEmail : site.giveFeedback}</a></p>
						${email && html`<p class="footer-note">${site.feedbackNote}</p>`}
					</section>
				</div>
				<p class="footer-end">${say(site.footerEnd, { site: SITE_NAME })}</p>
			</div>
		</footer>
	`;
}
