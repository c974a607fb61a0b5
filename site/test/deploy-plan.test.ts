import { describe, expect, it } from "vitest";
import { contentType } from "../deploy/content-type.ts";
import { isPublicPath, phaseOf } from "../deploy/phases.ts";
import { closePaths, inBatches, openPaths, planDeployment } from "../deploy/plan.ts";
import { DeployProblem, fileProblem } from "../deploy/problem.ts";
import { emptyState, formatState, parseState } from "../deploy/state.ts";
import { describeSummary, formatBytes } from "../deploy/summary.ts";
import { parseTarget } from "../deploy/target-address.ts";

const HASH = (digit: string) => digit.repeat(64);
const NOW = new Date("2026-11-25T12:00:00Z");

const treeOf = (files: Record<string, string>) =>
	new Map(Object.entries(files).map(([path, sha256]) => [path, { path, size: 10, sha256 }]));
const told = (steps: ReturnType<typeof planDeployment>["steps"]) =>
	steps.map((step) => (step.kind === "put" ? `put ${step.files.map(({ path }) => path).join(" ")}` : `delete ${step.paths.join(" ")}`));

describe("the order of files", () => {
	it.each([
		["assets/index.Bf0.css", "assets"],
		["assets/index.Bf0.css.br", "assets"],
		["bilder/ab12.avif", "assets"],
		["suchindex/de/3f.json", "shards"],
		["suchindex/de/index.json", "entries"],
		["suchindex/de/index.json.gz", "entries"],
		["pagefind/pagefind-entry.json", "entries"],
		["pagefind/pagefind.js", "shards"],
		["angebote/x/index.html", "pages"],
		["favicon.png", "pages"],
		["404.html", "pages"],
		["sitemap.xml", "entries"],
		["sitemap-angebote.xml.br", "entries"],
		["_redirects", "entries"],
		["_gone", "entries"],
		["release.json", "release"],
		["release.json.br", "release"],
	])("%s belongs to %s", (path, phase) => expect(phaseOf(path)).toBe(phase));

	it.each([
		["index.html", true],
		[".well-known/security.txt", true],
		[".manifest.json", false],
		["a/.geheim/b", false],
		["../etc/passwd", false],
		["/etc/passwd", false],
		["a//b", false],
		["a/./b", false],
		["a\\b", false],
		["", false],
	])("%s is public: %s", (path, expected) => expect(isPublicPath(path)).toBe(expected));
});

describe("the plan", () => {
	it("sends what pages need, new pages, changed pages, lists; deletes; and says last that all is there", () => {
		const state = {
			...emptyState(),
			files: { "a/index.html": HASH("1"), "old/index.html": HASH("2"), "sitemap.xml": HASH("3"), "release.json": HASH("4") },
		};
		const files = treeOf({
			"a/index.html": HASH("5"),
			"new/index.html": HASH("6"),
			"new/index.html.br": HASH("7"),
			"assets/x.1.css": HASH("8"),
			"suchindex/de/1.json": HASH("9"),
			"sitemap.xml": HASH("a"),
			"release.json": HASH("b"),
		});
		expect(told(planDeployment({ files, state, now: NOW, deleteAfter: 1000 }).steps)).toEqual([
			"put assets/x.1.css",
			"put suchindex/de/1.json",
			"put new/index.html new/index.html.br",
			"put a/index.html",
			"put sitemap.xml",
			"delete old/index.html",
			"put release.json",
		]);
	});

	it("keeps hashed assets for their grace time, pages not", () => {
		const state = { ...emptyState(), files: { "assets/x.1.css": HASH("1"), "bilder/y.2.webp": HASH("2"), "p/index.html": HASH("3") } };
		state.gone = { "bilder/y.2.webp": "2026-11-25T10:59:59Z" };
		const plan = planDeployment({ files: treeOf({}), state, now: NOW, deleteAfter: 3_600_000 });
		expect(told(plan.steps)).toEqual(["delete bilder/y.2.webp p/index.html"]);
		expect(plan.gone).toEqual({ "assets/x.1.css": NOW.toISOString() });
	});

	it("sends anew what a run that died was working on, and what was deleted half-way", () => {
		const state = {
			...emptyState(),
			files: { "a.html": HASH("1") },
			open: { "b.html": "changed", "c.html": "new", "d.html": "changed" } as const,
		};
		const plan = planDeployment({
			files: treeOf({ "a.html": HASH("1"), "b.html": HASH("2"), "c.html": HASH("3") }),
			state,
			now: NOW,
			deleteAfter: 0,
		});
		expect(told(plan.steps)).toEqual(["put c.html", "put b.html", "delete d.html"]);
		expect(plan.unchanged).toBe(1);
	});

	it("clears away what is in the way first: a file for a folder, a folder for a file, an outdated compressed copy", () => {
		const state = { ...emptyState(), files: { a: HASH("1"), "b/c.html": HASH("2"), "p.html": HASH("3"), "p.html.br": HASH("4") } };
		const plan = planDeployment({
			files: treeOf({ "a/x.html": HASH("5"), b: HASH("6"), "p.html": HASH("7") }),
			state,
			now: NOW,
			deleteAfter: 0,
		});
		expect(told(plan.steps)).toEqual(["delete a b/c.html", "put a/x.html b", "delete p.html.br", "put p.html"]);
	});

	it("has nothing to do when all is there", () => {
		const plan = planDeployment({
			files: treeOf({ "a.html": HASH("1") }),
			state: { ...emptyState(), files: { "a.html": HASH("1") } },
			now: NOW,
			deleteAfter: 0,
		});
		expect(plan).toEqual({ steps: [], unchanged: 1, gone: {} });
	});

	it("claims nothing about a file while it is being worked on", () => {
		const state = { ...emptyState(), files: { "a.html": HASH("1"), "b.html": HASH("2") } };
		const plan = planDeployment({ files: treeOf({ "a.html": HASH("3"), "n.html": HASH("4") }), state, now: NOW, deleteAfter: 0 });
		for (const step of plan.steps) openPaths(state, step);
		expect(state).toMatchObject({ files: {}, open: { "a.html": "changed", "b.html": "new", "n.html": "new" } });
		for (const step of plan.steps) closePaths(state, step);
		expect(state).toMatchObject({ files: { "a.html": HASH("3"), "n.html": HASH("4") }, open: {} });
	});

	it("cuts a step into batches without parting a page from its compressed copies", () => {
		const files = [
			...treeOf({ "a.html": HASH("1"), "b.html": HASH("2"), "b.html.br": HASH("3"), "b.html.gz": HASH("4"), "c.html": HASH("5") }).values(),
		];
		expect(told([...inBatches({ kind: "put", files, leads: false }, { files: 2, bytes: 1000 })])).toEqual([
			"put a.html b.html b.html.br b.html.gz",
			"put c.html",
		]);
		expect(told([...inBatches({ kind: "put", files, leads: false }, { files: 9, bytes: 15 })])).toEqual([
			"put a.html",
			"put b.html b.html.br b.html.gz",
			"put c.html",
		]);
		expect(told([...inBatches({ kind: "delete", paths: ["a", "b", "c"], last: true }, { files: 2, bytes: 1 })])).toEqual([
			"delete a b",
			"delete c",
		]);
	});
});

describe("the record on the target", () => {
	it("comes back as it was written", () => {
		const state = {
			version: 1 as const,
			files: { "a.html": HASH("a") },
			open: { "b.html": "new" as const },
			gone: { "assets/c.css": NOW.toISOString() },
		};
		expect(parseState(formatState(state))).toEqual(state);
	});

	it("never leads outside of the target", () => {
		const files = {
			"../../etc/passwd": HASH("a"),
			"/etc/passwd": HASH("b"),
			".htaccess": HASH("c"),
			"a.html": HASH("d"),
			"b.html": "no hash",
		};
		expect(parseState(JSON.stringify({ version: 1, files, open: { "../x": "new" }, gone: { "../y": NOW.toISOString() } }))).toEqual({
			version: 1,
			files: { "a.html": HASH("d") },
			open: {},
			gone: {},
		});
	});

	it.each(["", "{", "[]", '{"version":2,"files":{}}', "null", '{"version":1}'])("is not taken from %j", (text) =>
		expect(parseState(text)).toBeNull(),
	);
});

describe("targets", () => {
	const keys = { S3_ACCESS_KEY_ID: "AKIA0", S3_SECRET_ACCESS_KEY: "geheim" };

	it.each([
		["/srv/www", { kind: "folder", dir: "/srv/www" }],
		["/srv/www/", { kind: "folder", dir: "/srv/www" }],
		["/srv/a:b", { kind: "folder", dir: "/srv/a:b" }],
		["web@www.example.org:/srv/www", { kind: "rsync", destination: "web@www.example.org:/srv/www/", ssh: true }],
		["www.example.org:/srv/www/", { kind: "rsync", destination: "www.example.org:/srv/www/", ssh: true }],
		["rsync://web@www.example.org:8730/www/site", { kind: "rsync", destination: "rsync://web@www.example.org:8730/www/site/", ssh: false }],
		["rsync://[::1]:873/www", { kind: "rsync", destination: "rsync://[::1]:873/www/", ssh: false }],
	])("%s", (text, expected) => expect(parseTarget(text, {})).toEqual(expected));

	it("reads storage from the environment", () => {
		const endpoint = { S3_ENDPOINT: "https://s3.example.org/" };
		expect(parseTarget("s3://mein-speicher/a/b/", { ...keys, ...endpoint })).toEqual({
			kind: "s3",
			bucket: "mein-speicher",
			prefix: "a/b/",
			endpoint: "https://s3.example.org",
			region: "us-east-1",
			accessKeyId: "AKIA0",
			secretAccessKey: "geheim",
		});
		expect(parseTarget("s3://mein-speicher", { ...keys, S3_REGION: "eu-central-1" })).toMatchObject({
			prefix: "",
			endpoint: null,
			region: "eu-central-1",
		});
	});

	it.each([
		["", {}, /Es fehlt, wohin/],
		["   ", {}, /Es fehlt, wohin/],
		["ftp://example.org/x", {}, /Diese Art von Ziel gibt es hier nicht/],
		["-e/bin/sh", {}, /Bindestrich/],
		["/", {}, /oberste/],
		["host:", {}, /vollständig/],
		["host:www", {}, /vollständig/],
		["host:/", {}, /oberste/],
		["host:/srv/../etc", {}, /vollständig/],
		["host::modul", {}, /rsync:\/\//],
		["a b@host:/srv", {}, /kein Rechner/],
		["-oProxyCommand=x@host:/srv", {}, /Bindestrich/],
		["web@-oProxy:/srv", {}, /kein Rechner/],
		["rsync://host", {}, /rsync:\/\/rechner\/modul/],
		["rsync://-x/y", {}, /rsync:\/\/rechner\/modul/],
		["rsync://name:geheim@host/modul", {}, /RSYNC_PASSWORD/],
		["s3://X", keys, /kein Speicher/],
		["s3://name/a/../b", keys, /Punkte/],
		["s3://name", {}, /S3_ACCESS_KEY_ID und S3_SECRET_ACCESS_KEY/],
		["s3://name", { S3_ACCESS_KEY_ID: "x" }, /Bitte S3_SECRET_ACCESS_KEY setzen/],
		["s3://name", keys, /S3_REGION/],
		["s3://name", { ...keys, S3_ENDPOINT: "s3.example.org" }, /S3_ENDPOINT/],
		["s3://name", { ...keys, S3_REGION: "Frankfurt am Main" }, /S3_REGION/],
		["/srv/\u0007www", {}, /unsichtbare Zeichen/],
	])("refuses %s %j", (text, env, message) => {
		expect(() => parseTarget(text, env)).toThrow(DeployProblem);
		expect(() => parseTarget(text, env)).toThrow(message);
	});

	it("never repeats a password", () => {
		for (const text of ["rsync://name:geheim@host/modul", "ftp://name:geheim@host/x", "s3://key:geheim@Bucket/x"]) {
			expect(() => parseTarget(text, keys)).toThrow(expect.objectContaining({ message: expect.not.stringContaining("geheim") }));
		}
	});
});

describe("words", () => {
	it("says what was done", () => {
		const summary = {
			sent: 1,
			bytes: 1234,
			deleted: 2,
			unchanged: 3000,
			waiting: 1,
			passes: 1,
			milliseconds: 1250,
			dryRun: false,
			toSend: {},
			toDelete: [],
		};
		expect(describeSummary(summary)).toBe(
			"1 Datei übertragen (1,2 KB), 2 gelöscht, 3.000 unverändert, 1 Datei wird später gelöscht, 1,3 s.",
		);
		expect(describeSummary({ ...summary, sent: 0, deleted: 0, waiting: 2 })).toMatch(
			/^Nichts zu tun: .*0 Dateien übertragen.*2 Dateien werden später gelöscht/,
		);
		expect([999, 1000, 2_500_000, 3_000_000_000].map(formatBytes)).toEqual(["999 Byte", "1 KB", "2,5 MB", "3 GB"]);
	});

	it("names what keeps a file from being written, and what to do", () => {
		const failure = (code: string) => Object.assign(new Error(code), { code });
		expect((fileProblem(failure("ENOSPC"), "/srv/www") as Error).message).toMatch(/kein Platz.*\/srv\/www.*Platz schaffen/);
		expect((fileProblem(failure("EACCES"), "/srv/www") as Error).message).toMatch(/Rechte/);
		expect((fileProblem(failure("EROFS"), "/srv/www") as Error).message).toMatch(/schreibgeschützt/);
		const strange = failure("EXDEV");
		expect(fileProblem(strange, "/srv/www")).toBe(strange);
	});

	it.each([
		["index.html", "text/html;charset=utf-8"],
		["assets/a.css", "text/css;charset=utf-8"],
		["assets/a.js", "text/javascript;charset=utf-8"],
		["release.json", "application/json;charset=utf-8"],
		["sitemap.xml", "text/xml;charset=utf-8"],
		["favicon.svg", "image/svg+xml;charset=utf-8"],
		["bilder/a.avif", "image/avif"],
		["fonts/a.woff2", "font/woff2"],
		["dateien/a.pdf", "application/pdf"],
		["site.webmanifest", "application/manifest+json;charset=utf-8"],
		["_redirects", "text/plain;charset=utf-8"],
		["a.unbekannt", "application/octet-stream"],
	])("%s is %s", (path, type) => expect(contentType(path)).toBe(type));
});
