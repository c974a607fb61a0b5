import type { Entry, TypeName } from "@kinderstark/content-types";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { content, put } from "../src/content/store.ts";
import { seededPages } from "./support/seeded-pages.ts";

it("names the services that were published last, the newest first, with their providers and escaped", async () => {
	const site = await seededPages();
	const [first, second] = [...(content().entries.get("service")?.values() ?? [])] as unknown as Entry<"service">[];
	if (!first || !second) throw new Error("The seed has services.");
	const publish = (service: Entry<"service">, values: object) =>
		put(site.store, "service", { ...service, ...values } as unknown as Entry<TypeName>);
	publish(first, { publishedAt: "2027-01-01T10:00:00.000Z" });
	publish(second, { publishedAt: "2027-01-02T10:00:00.000Z", name: "Spiel & Spaß <neu>" });
	const xml = await site.html("/feed.xml");
	expect(xml).toContain("<title>Spiel &amp; Spaß &lt;neu&gt;</title>");
	const { document } = parseHTML(xml);
	const entries = [...document.querySelectorAll("entry")];
	expect(entries.length).toBe(50);
	expect(entries.slice(0, 2).map((entry) => entry.querySelector("id")?.textContent)).toEqual([
		`https://kinderstark.example/angebote/${second.slug}/`,
		`https://kinderstark.example/angebote/${first.slug}/`,
	]);
	expect(document.querySelector("feed > updated")?.textContent).toBe("2027-01-02T10:00:00.000Z");
	expect(entries.every((entry) => entry.querySelector("author > name")?.textContent)).toBe(true);
	publish(second, { publishedAt: "2027-01-03T10:00:00.000Z", endsOn: "2020-01-01", name: second.name });
	expect(await site.html("/feed.xml")).not.toContain(`/angebote/${second.slug}/`);
});
