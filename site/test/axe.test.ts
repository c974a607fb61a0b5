import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../../scripts/src/operate/chromium.ts";
import { axeFaults } from "./support/axe.ts";

/** The short way to ask axe leaves out nothing that is wrong. */

const FAULTY = `<html><head><title></title></head><body><h1></h1><p style="color:#999;background:#aaa">kaum zu lesen</p>
<main><img src="data:,"><img src="data:,"><input><a href="#"></a><ul><p>x</p></ul></main><main></main></body></html>`;

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(() => browser?.close());

it("finds what axe finds as it comes", async () => {
	const page = await (await browser.newContext()).newPage();
	await page.setContent(FAULTY);
	const { violations } = await new AxeBuilder({ page }).analyze();
	const found = await axeFaults(page);
	expect(found).toEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`));
	expect(found.map((line) => line.split(":")[0])).toEqual(expect.arrayContaining(["color-contrast", "image-alt", "label", "list"]));
	expect(found.find((line) => line.startsWith("image-alt"))).toContain(" | ");
	expect(await axeFaults(page, (axe) => axe.withRules(["image-alt"]))).toHaveLength(1);
	expect(await axeFaults(page, (axe) => axe.include("p"))).toHaveLength(1);
});

it("refuses a page with frames", async () => {
	const page = await (await browser.newContext()).newPage();
	await page.setContent("<iframe></iframe>");
	await expect(axeFaults(page)).rejects.toThrow("frame");
});
