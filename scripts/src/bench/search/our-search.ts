import { seed } from "@kinderstark/content-types/seed";
import type { Page } from "playwright-core";
import type { Shown } from "./score.ts";

/** What the site's own search page shows. */

const TYPE_OF_FOLDER: Record<string, string> = {
	traeger: "organization",
	themen: "topic",
	orte: "municipality",
	phasen: "phase",
	uebergaenge: "transition",
};

const digits = (phone: string | null | undefined) => (phone ?? "").replaceAll(/\D/g, "");

const crisisLines = (seed["crisis-line"] ?? []).map(({ slug, phone }) => ({ ref: `crisis-line/${slug}`, slug, phone: digits(phone) }));

/* A crisis line has no page: its number, or the place where it stands on „Hilfe sofort“, is what leads to it. */
function crisisLineOf(link: string): string[] {
	const phone = link.startsWith("tel:") ? digits(link) : "";
	return crisisLines.filter((line) => (phone !== "" && line.phone === phone) || link.endsWith(`#${line.slug}`)).map(({ ref }) => ref);
}

function pageOf(link: string): string[] {
	const [folder = "", slug] = link.split("/").slice(1);
	const type = TYPE_OF_FOLDER[folder];
	return type && slug ? [`${type}/${slug}`] : [];
}

/** Asks the search page of a running site, as somebody who follows a link to it. */
export async function askPage(page: Page, site: string, query: string): Promise<Shown> {
	await page.goto(`${site}/suche/?${new URLSearchParams({ q: query })}`);
	await page.locator('[data-search-state="ready"]').waitFor({ state: "attached" });
	if (await page.locator('[data-search="error"]').isVisible()) throw new Error(`The search page could not answer "${query}".`);
	const { services, crisis, others } = await page.evaluate(() => {
		const linksIn = (part: string) =>
			[...document.querySelectorAll<HTMLAnchorElement>(`[data-search="${part}"] a[href]`)]
				.filter((link) => link.checkVisibility())
				.map((link) => link.getAttribute("href") ?? "");
		return {
			services: [...document.querySelectorAll<HTMLElement>('[data-search="results"] [data-entry]')].map(
				({ dataset }) => dataset.entry ?? "",
			),
			crisis: linksIn("crisis"),
			others: linksIn("others"),
		};
	});
	return { services, crisisLines: [...new Set(crisis.flatMap(crisisLineOf))], others: others.flatMap(pageOf) };
}
