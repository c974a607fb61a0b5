import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { type MediaFile, type TypeName, uidOf } from "@kinderstark/content-types";
import {
	type Change,
	NONCE_HEADER,
	type PublishReport,
	publishReport,
	SIGNATURE_HEADER,
	TIMESTAMP_HEADER,
	verifySignature,
} from "@kinderstark/content-types/publishing";
import { asPublishedEntry, seed } from "@kinderstark/content-types/seed";
import { withoutSecrets } from "../../dev/seed-store.ts";

type Values = Record<string, unknown>;

export const TEST_SECRET = "test-secret";
export const TEST_TOKEN = "test-token";

/**
 * Speaks the CMS's side of the publishing routes, so that tests can make it fail in ways the real one should not.
 * The real CMS is tested with the publisher end to end.
 */
export class StandInCms {
	readonly entries = new Map<TypeName, Map<string, Values>>();
	/** by documentId, then by language */
	readonly translations = new Map<string, Map<string, Values>>();
	readonly changes: Change[] = [];
	/** done before a question is answered */
	beforeAnswer: ((pathname: string) => Promise<void>) | null = null;
	readonly reports: PublishReport[] = [];
	readonly files = new Map<string, Buffer>();
	/** answers every request with this status */
	broken: number | null = null;
	url = "";
	#server: Server | null = null;
	#waiting = new Set<() => void>();

	/** Fills it with the content of the first start. */
	seeded(): this {
		for (const [type, entries] of Object.entries(seed) as [TypeName, { key: string }[]][]) {
			for (const entry of entries) this.set(type, asPublishedEntry(type, entry));
		}
		return this;
	}

	set(type: TypeName, entry: Values): void {
		const ofType = this.entries.get(type) ?? new Map<string, Values>();
		this.entries.set(type, ofType.set(String(entry.documentId), withoutSecrets(type, entry)));
	}

	get(type: TypeName, documentId: string): Values {
		const found = this.entries.get(type)?.get(documentId);
		if (!found) throw new Error(`No ${type} ${documentId} in the stand-in CMS.`);
		return found;
	}

	/** Entries of a type, in the order of the seed. */
	all(type: TypeName): Values[] {
		return [...(this.entries.get(type)?.values() ?? [])];
	}

	publish(type: TypeName, documentId: string, values: Values): void {
		this.set(type, { ...this.get(type, documentId), ...values });
		this.tell({ uid: uidOf(type), documentId, action: "publish" });
	}

	unpublish(type: TypeName, documentId: string): void {
		this.entries.get(type)?.delete(documentId);
		this.tell({ uid: uidOf(type), documentId, action: "unpublish" });
	}

	tell(change: Pick<Change, "uid" | "documentId" | "action">): void {
		this.changes.push({ seq: this.seq + 1, locale: "de", at: new Date().toISOString(), by: null, label: null, ...change });
		for (const wake of this.#waiting) wake();
	}

	get seq(): number {
		return this.changes.at(-1)?.seq ?? 0;
	}

	/** An uploaded file for use in an entry. */
	upload(bytes: Buffer, values: Partial<MediaFile> = {}): MediaFile {
		const hash = `f${randomUUID().slice(0, 8)}`;
		this.files.set(`/uploads/${hash}.bin`, bytes);
		return {
			id: this.files.size,
			name: "bild.jpg",
			url: `/uploads/${hash}.bin`,
			mime: "image/jpeg",
			ext: ".jpg",
			hash,
			size: bytes.length / 1000,
			width: 1200,
			height: 800,
			alternativeText: null,
			...values,
		};
	}

	async start(port = 0): Promise<this> {
		this.#server = createServer((request, response) => {
			const body: Buffer[] = [];
			request.on("data", (chunk: Buffer) => body.push(chunk));
			request.on("end", async () => {
				const { status, answer } = await this.#answer(
					request.method ?? "GET",
					new URL(request.url ?? "/", "http://cms"),
					Buffer.concat(body),
					{
						token: request.headers.authorization,
						timestamp: Number(request.headers[TIMESTAMP_HEADER]),
						nonce: String(request.headers[NONCE_HEADER]),
						signature: String(request.headers[SIGNATURE_HEADER]),
					},
				);
				response.writeHead(status, Buffer.isBuffer(answer) ? {} : { "content-type": "application/json" });
				response.end(Buffer.isBuffer(answer) ? answer : JSON.stringify(answer));
			});
		});
		const server = this.#server;
		await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
		const address = server.address();
		this.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : port}`;
		return this;
	}

	async stop(): Promise<void> {
		for (const wake of this.#waiting) wake();
		this.#server?.closeAllConnections();
		await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(null));
	}

	async #answer(
		method: string,
		{ pathname, searchParams }: URL,
		body: Buffer,
		auth: { token: string | undefined; timestamp: number; nonce: string; signature: string },
	): Promise<{ status: number; answer: unknown }> {
		await this.beforeAnswer?.(pathname);
		if (this.broken !== null) return { status: this.broken, answer: {} };
		const file = this.files.get(pathname);
		if (file) return { status: 200, answer: file };
		if (pathname.startsWith("/uploads/")) return { status: 404, answer: {} };
		if (method === "POST" && pathname === "/api/publishing/reports") {
			const now = Math.floor(Date.now() / 1000);
			const { timestamp, nonce, signature } = auth;
			if (!verifySignature(TEST_SECRET, timestamp, nonce, body.toString("utf8"), signature, now)) return { status: 401, answer: {} };
			this.reports.push(publishReport.parse(JSON.parse(body.toString("utf8"))));
			return { status: 200, answer: {} };
		}
		if (auth.token !== `Bearer ${TEST_TOKEN}`) return { status: 401, answer: {} };
		if (pathname === "/api/publishing/entries") {
			const wanted = searchParams.get("documentId")?.split(",");
			const known = this.all(searchParams.get("type") as TypeName).filter(
				({ documentId }) => !wanted || wanted.includes(String(documentId)),
			);
			const all = known.flatMap((entry) => [entry, ...(this.translations.get(String(entry.documentId))?.values() ?? [])]);
			const size = Number(searchParams.get("pageSize"));
			const from = (Number(searchParams.get("page")) - 1) * size;
			return { status: 200, answer: { entries: all.slice(from, from + size), total: all.length } };
		}
		if (pathname === "/api/publishing/changes") {
			const after = Number(searchParams.get("after"));
			if (this.seq <= after && Number(searchParams.get("wait")) > 0) await this.#news(Number(searchParams.get("wait")) * 1000);
			return { status: 200, answer: { latestSeq: this.seq, changes: this.changes.filter(({ seq }) => seq > after).slice(0, 1000) } };
		}
		return { status: 404, answer: {} };
	}

	#news(longest: number): Promise<void> {
		return new Promise((resolve) => {
			const wake = () => {
				clearTimeout(timer);
				this.#waiting.delete(wake);
				resolve();
			};
			const timer = setTimeout(wake, longest);
			this.#waiting.add(wake);
		});
	}
}
