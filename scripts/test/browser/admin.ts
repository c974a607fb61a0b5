import type { Page } from "playwright-core";
import type { Product } from "./product.ts";

/** The editing desk as an editor uses it: by what is written on the screen. */

export async function logIn(page: Page, product: Product): Promise<void> {
	await page.goto(`${product.cms}/admin`);
	await page.getByLabel(/^E-Mail/).fill(product.email);
	await page
		.getByLabel(/^Passwort/)
		.first()
		.fill(product.password);
	await page.getByRole("button", { name: /Anmelden|Login/ }).click();
	await page.getByRole("heading", { name: /^Hallo/ }).waitFor();
}

/** Opens the entry of this name from the list of its type, as found through the list's search. */
export async function openEntry(page: Page, product: Product, type: string, name: string): Promise<void> {
	await page.goto(`${product.cms}/admin/content-manager/collection-types/api::${type}.${type}?_q=${encodeURIComponent(name)}`);
	await page.getByRole("row").getByRole("link", { name, exact: true }).first().click();
	await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** Adds a component to an empty field of the form, e.g. a contact to „Kontakt“. */
export async function addComponent(page: Page, field: string): Promise<void> {
	const label = page.locator("label", { hasText: new RegExp(`^${field}(\\s\\(0\\))?$`) }).first();
	await label
		.locator("xpath=ancestor::*[.//button[contains(., 'Noch keine Einträge')]][1]")
		.getByRole("button", { name: /Noch keine Einträge/ })
		.first()
		.click();
}

export async function publish(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
}

/** Publishes and waits until the CMS has taken it. */
export async function publishAndConfirm(page: Page): Promise<void> {
	const answered = page.waitForResponse(
		(response) => response.request().method() === "POST" && response.url().includes("/actions/publish"),
	);
	await publish(page);
	const response = await answered;
	if (!response.ok()) throw new Error(`Publishing was refused: ${await response.text()}`);
}

/** Takes the open entry off the site. */
export async function unpublish(page: Page): Promise<void> {
	const publishButton = page.getByRole("button", { name: "Veröffentlichen", exact: true });
	await publishButton.locator("xpath=following::button[1]").click();
	await page.getByRole("menuitem", { name: "Nicht veröffentlichen", exact: true }).click();
}
