import { setTimeout as sleep } from "node:timers/promises";
import { makeSite, type Page, publish } from "./deploy-bench.ts";

/** Publishes release after release into the folder given, as a process of its own, with short rests between them. */
const [dir = ""] = process.argv.slice(2);
const PAGES = 60;
const RELEASES = 12;

/* Each page leads to the one before it alone, and in each release the first one goes: a tree that mixes two moments has a dead link. */
for (let n = 0; n < RELEASES; n += 1) {
	const pages: Record<string, Page> = {};
	for (let i = n; i < n + PAGES; i += 1) pages[`p${i}`] = { text: `P${i}`, links: i === n ? [] : [`p${i - 1}`], styles: ["rot"] };
	await publish(dir, makeSite(String(n), pages), () => sleep(1));
	await sleep(120);
}
