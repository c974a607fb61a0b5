import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds on a page: one line for each rule, with the places. Empty is good.
 *
 * Takes a quarter of the time of axe as it comes, which describes all that is right as well, and opens a page of its own to put
 * together what it found in frames. There are none here.
 * @param adjust chooses rules or a part of the page
 */
export async function axeFaults(page: Page, adjust = (axe: AxeBuilder) => axe): Promise<string[]> {
	if (page.frames().length > 1) throw new Error("The page has a frame, into which axe does not look here.");
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
	const { violations } = await adjust(axe).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}
