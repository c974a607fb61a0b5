import { expect, it } from "vitest";
import { fillWithMadeUpDirectory } from "../dev/made-up-directory.ts";
import { ContentDesk } from "../publisher/content-desk.ts";
import { ContentMirror } from "../publisher/content-mirror.ts";
import { isLong, listOf } from "../src/content/listing.ts";
import { redirects, routes } from "../src/content/routes.ts";
import { ContentStore, put, setContent } from "../src/content/store.ts";
import { bundleEntry } from "./support/built-site.ts";

/* Pages that are put together as text are what their route files show: both ways lead to the same bytes. */

const ORIGIN = "https://kinderstark.example";
const NOW = Date.parse("2026-11-25T09:00:00Z");

interface Bundle {
	app: { render(request: Request): Promise<Response> };
	pageText(address: string): string | undefined;
}

function madeUpContent(services: number): void {
	const mirror = new ContentMirror();
	fillWithMadeUpDirectory(mirror, services);
	const store = new ContentStore(ORIGIN, NOW, ["de", "en", "ar"]);
	for (const { key, shown } of new ContentDesk(mirror).settle(NOW)) {
		for (const version of shown.values()) put(store, key.type, version as never);
	}
	setContent(store);
}

it("makes as text what Astro makes, byte for byte", { timeout: 120_000 }, async () => {
	const { app, pageText } = (await import(bundleEntry.href)) as Bundle;
	madeUpContent(300);
	expect(isLong(listOf.all())).toBe(true);
	const kinds =
		/^\/(en\/|ar\/)?(angebote\/(?!a-z\/)[\w-]+|(angebote|phasen|themen|orte|stoebern|uebergaenge|traeger\/(?!a-z\/)).*\/a-z\/[\w-]+)\/$/;
	const pages = [...routes().filter((address) => kinds.test(address)), ...redirects().map(({ from }) => from)];
	const lists = pages.filter((address) => address.includes("/a-z/"));
	expect(lists.some((address) => address.startsWith("/angebote/"))).toBe(true);
	expect(lists.some((address) => address.startsWith("/orte/"))).toBe(true);
	/* All services of the same looks would take long. */
	const addresses = [...lists, ...pages.filter((address, place) => !address.includes("/a-z/") && place % 4 === 0)];
	let ended = 0;
	for (const address of addresses) {
		const response = await app.render(new Request(`${ORIGIN}${address}`));
		const astro = await response.text();
		/* Services that have ended are Astro's alone. */
		if (astro.includes("data-ended")) ended += 1;
		else expect([address, pageText(address) === astro]).toEqual([address, true]);
	}
	expect(ended).toBeLessThan(addresses.length / 20);
});

it("leaves what it does not know to Astro", async () => {
	const { pageText } = (await import(bundleEntry.href)) as Bundle;
	madeUpContent(5);
	for (const address of ["/", "/angebote/gibt-es-nicht/", "/traeger/a-z/b/", "/themen/x/a-z/b/", "/uk/angebote/"]) {
		expect([address, pageText(address)]).toEqual([address, undefined]);
	}
});
