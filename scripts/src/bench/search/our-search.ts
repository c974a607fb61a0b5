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

const refByName = new Map((seed["crisis-line"] ?? []).map(({ slug, name }) => [name, `crisis-line/${slug}`]));

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
		const visible = <E extends Element>(selector: string) =>
			[...document.querySelectorAll<E>(selector)].filter((found) => found.checkVisibility());
		return {
			services: [...document.querySelectorAll<HTMLElement>('[data-search="results"] [data-entry]')].map(
				({ dataset }) => dataset.entry ?? "",
			),
			/* Not the two numbers that stand below in any case. */
			crisis: visible("[data-crisis-line]").map(({ textContent }) => textContent ?? ""),
			others: visible('[data-search="others"] a[href]').map((link) => link.getAttribute("href") ?? ""),
		};
	});
	return { services, crisisLines: crisis.flatMap((name) => refByName.get(name) ?? []), others: others.flatMap(pageOf) };
}
