import { mkdtempSync, rmSync } from "node:fs";
import { uidOf } from "@kinderstark/content-types";
import { makeDirectory } from "@kinderstark/content-types/synthetic";
import { ContentDesk } from "../publisher/content-desk.ts";
import { ContentMirror } from "../publisher/content-mirror.ts";
import { Site } from "../publisher/site.ts";
import { makeWorkshop } from "../publisher/workshop.ts";

const N = Number(process.argv[2] ?? 1000);
const dir = mkdtempSync("/tmp/try-");
const mb = () => Math.round(process.memoryUsage().rss / 1e6);
let t = performance.now();
const lap = (l: string) => {
	console.log(l.padEnd(20), Math.round(performance.now() - t), "ms", mb(), "MB");
	t = performance.now();
};
const d = makeDirectory({ services: N });
lap("generate");
const m = new ContentMirror();
for (const [type, list] of Object.entries(d.entries))
	for (const e of list!) m.set({ type: type as any, documentId: e.documentId as string }, [e as any]);
if (process.argv[3])
	for (const [loc, { service }] of Object.entries(d.translations))
		for (const e of service) {
			const k = { type: "service" as const, documentId: e.documentId as string };
			m.set(k, [...m.get(k), e as any]);
		}
lap("mirror");
const w = await makeWorkshop({ siteDir: dir + "/site", bundleDir: "dist", publicUrl: "http://localhost:4321" }, { file: async () => null });

w.folder.scan && (await w.folder.scan());
const site = new Site(w, new ContentDesk(m));
const run = (changes: any[]) => site.publish({ changes, causes: [], seq: 1, formerlyOpen: [], acceptLoss: true, leaveHold: false });
await site.prime();
lap("prime");
const r = await run([]);
w.compressor.stop();
lap("full publish " + r.pages + " refused " + r.refused.length);
const services = d.entries.service!;
w.now = () => new Date();
for (let round = 0; round < 12; round++)
	for (const [name, edit] of [
		[
			"phone",
			(e: any) => ({ ...e, contactPoints: [{ ...(e.contactPoints?.[0] ?? {}), phone: "05971 000 0" + Math.floor(Math.random() * 1000) }] }),
		],
		["summary", (e: any) => ({ ...e, summary: "Neu " + Math.random() })],
		["name", (e: any) => ({ ...e, name: "Ä" + e.name + Math.random() })],
		["age", (e: any) => ({ ...e, ageTo: (e.ageTo ?? 100) + 13 })],
	] as const) {
		const i = Math.floor(Math.random() * N);
		const e = edit(services[i]);
		services[i] = e;
		t = performance.now();
		const k = { type: "service" as const, documentId: e.documentId as string };
		site.desk.set(k, [e, ...m.get(k).slice(1)]);
		w.now = () => new Date();
		const r = await run([{ seq: 2, uid: uidOf("service"), documentId: e.documentId, action: "publish", locale: "de", at: "" }]);
		lap(`${name} ${r.outcome} ${r.changedPages} pages`);
	}
rmSync(dir, { recursive: true });
process.exit(0);
