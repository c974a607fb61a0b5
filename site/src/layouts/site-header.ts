import sprite from "../assets/icons.svg?url";
import { icon } from "../components/icon.ts";
import { headerSearchForm } from "../components/search-form.ts";
import { content } from "../content/store.ts";
import { attr, type Html, html } from "../html.ts";
import { inLocale, nearestInEveryLanguage, withoutLocale } from "../i18n/addresses.ts";
import { LANGUAGE_NAMES } from "../i18n/language-names.ts";
import { siteLanguage } from "../i18n/languages.ts";
import { pageLanguage, t } from "../i18n/page-language.ts";

/** What an item of the main menu says of the page that is being made. */
type State = "page" | "true" | undefined;

const AREAS = [
	{ href: "/angebote/", below: ["/angebote/", "/themen/", "/traeger/", "/stoebern/"] },
	{ href: "/phasen/", below: ["/phasen/", "/uebergaenge/"] },
	{ href: "/orte/", below: ["/orte/", "/wer-ist-zustaendig/"] },
	{
		href: "/netzwerk/",
		below: ["/netzwerk/", "/leitbild/", "/leitlinien/", "/kontakt/", "/veranstaltungen/", "/vorhaben/", "/dokumente/"],
	},
] as const;

const stateOf = (here: string, { href, below }: (typeof AREAS)[number]): State =>
	here === href ? "page" : below.some((path) => here.startsWith(path)) ? "true" : undefined;

const current = (is: boolean) => attr("aria-current", is ? "page" : undefined);

function brand(isHome: boolean): Html {
	return html`
		<a class="brand" href="/" aria-label="${t().site.toHome}"${current(isHome)}>
			<span class="brand-word" aria-hidden="true">kinderstark</span>
			<svg class="thread brand-thread" viewBox="0 0 168 22" aria-hidden="true">
				<use href="${`${sprite}#thread-brand`}"></use>
			</svg>
			<span class="brand-place" aria-hidden="true">Kreis Steinfurt</span>
		</a>
	`;
}

interface Look {
	isHome: boolean;
	isHelp: boolean;
	states: State[];
}

function mainMenus({ isHome, isHelp, states }: Look): Html {
	const { common, site } = t();
	const labels = [site.findServices, common.chain, common.places, site.mission];
	const items = AREAS.map(({ href }, place) => html`<li><a href="${href}"${attr("aria-current", states[place])}>${labels[place]}</a></li>`);
	return html`
		${brand(isHome)}
		<nav class="nav-wide" aria-label="${site.mainMenu}">
			<ul>
				${items}
			</ul>
		</nav>
		<a class="help-now" href="/hilfe-sofort/"${current(isHelp)}>${icon("heart")}${common.helpNow}</a>
		<details class="menu">
			<summary>${icon("menu")}<span>${site.menu}</span></summary>
			<nav aria-label="${site.mainMenu}">
				<ul>
					${items}
					<li><a href="/themen/">${common.allTopics}</a></li>
					<li><a href="/wer-ist-zustaendig/">${common.whoIsResponsible}</a></li>
					<li><a href="/merkliste/">${site.shortlist}<span data-shortlist-count></span></a></li>
				</ul>
			</nav>
		</details>
	`;
}

/* Words alone, the same on thousands of pages. */
const made = new Map<string, Html>();

function once(key: string, make: () => Html): Html {
	const known = made.get(key) ?? make();
	made.set(key, known);
	return known;
}

/** The same page in the other languages; where it is not there, the nearest to it. Each under its own name. */
function languageMenu(address: string): Html | undefined {
	const { languages } = content();
	if (languages.length < 2) return undefined;
	const path = nearestInEveryLanguage(withoutLocale(address));
	const own = pageLanguage();
	const words = t().site.languages;
	const choices = languages.map((code) => {
		const { dir } = siteLanguage(code);
		const { name } = LANGUAGE_NAMES[code];
		const href = code === own ? address : inLocale(path, code);
		return html`<li><a href="${href}" hreflang="${code}" lang="${code}" dir="${dir}"${attr("aria-current", code === own ? "true" : undefined)}>${name}</a></li>`;
	});
	return html`
		<details class="language-menu">
			<summary>${icon("globe")}<span class="visually-hidden">${words}: </span><span>${LANGUAGE_NAMES[own].name}</span></summary>
			<nav aria-label="${words}">
				<ul>${choices}</ul>
			</nav>
		</details>
	`;
}

/**
 * The header of every page.
 * @param address of the page, in its language
 * @param search home and search have their own, larger search field
 */
export function siteHeader(address: string, search: boolean): Html {
	const here = withoutLocale(address);
	const look: Look = { isHome: here === "/", isHelp: here === "/hilfe-sofort/", states: AREAS.map((area) => stateOf(here, area)) };
	const language = pageLanguage();
	const menus = once(`${language} ${look.isHome} ${look.isHelp} ${look.states}`, () => mainMenus(look));
	const field = search && once(`${language} search`, () => html`<div class="site-header-search">${headerSearchForm()}</div>`);
	return html`
		<header class="site-header">
			<div class="site-header-row">
				${menus}
				${languageMenu(address)}
				${field}
			</div>
		</header>
	`;
}
