import type { MediaFile, TypeName } from "@kinderstark/content-types";
import {
	type ChangesAnswer,
	type DraftAnswer,
	type EntriesAnswer,
	type PublishReport,
	signedHeaders,
} from "@kinderstark/content-types/publishing";
import { GERMAN } from "../src/content/store.ts";
import type { PublisherConfig } from "./config.ts";
import { onlyOwnTexts } from "./judge.ts";

export type RawEntry = Record<string, unknown> & { documentId: string };

/** The CMS does not answer, or not in a way that one can work with. What is live stays live. */
export class CmsUnavailable extends Error {
	override name = "CmsUnavailable";
	/** status of the answer; null when there was none */
	readonly status: number | null;

	constructor(message: string, { status = null, cause }: { status?: number | null; cause?: unknown } = {}) {
		super(message, { cause });
		this.status = status;
	}
}

/** Greater than any change there is, and still a number that every database takes: asks for the newest number alone. */
export const NEWEST = 2_147_483_647;

const PAGE_SIZE = 200;
const IDS_AT_ONCE = 100;
const ANSWER_WITHIN = 30_000;

/** The publisher's view of the CMS: reading published content, waiting for news, and telling how it went. */
export interface CmsClient {
	/** Every version of the published entries of a type, of all or of some (by documentId), by documentId. */
	entries(type: TypeName, documentIds?: readonly string[]): Promise<Map<string, RawEntry[]>>;
	changes(after: number, waitSeconds: number, signal?: AbortSignal): Promise<ChangesAnswer>;
	report(report: PublishReport): Promise<void>;
	/** The draft of an entry with the drafts it links to; null when there is none. */
	draft(type: TypeName, documentId: string, locale: string | null): Promise<DraftAnswer | null>;
	/** The bytes of an uploaded file; null when the CMS no longer has it. */
	file(file: MediaFile): Promise<Buffer | null>;
}

export function createCmsClient(config: Pick<PublisherConfig, "cmsUrl" | "readToken" | "reportSecret">): CmsClient {
	const ask = async (path: string, timeout: number, signal?: AbortSignal): Promise<unknown> => {
		const limit = AbortSignal.timeout(timeout);
		try {
			const answer = await fetch(`${config.cmsUrl}${path}`, {
				headers: { authorization: `Bearer ${config.readToken()}` },
				signal: signal ? AbortSignal.any([signal, limit]) : limit,
			});
			if (!answer.ok) {
				throw new CmsUnavailable(`Das CMS antwortet auf ${path.split("?")[0]} mit Status ${answer.status}.`, { status: answer.status });
			}
			return await answer.json();
		} catch (error) {
			if (signal?.aborted || error instanceof CmsUnavailable) throw error;
			throw new CmsUnavailable(`Das CMS ist unter ${config.cmsUrl} nicht erreichbar.`, { cause: error });
		}
	};

	return {
		async entries(type, documentIds) {
			const found = new Map<string, RawEntry[]>();
			const read = async (more: Record<string, string>) => {
				for (let page = 1; ; page += 1) {
					const query = new URLSearchParams({ type, locale: "*", page: String(page), pageSize: String(PAGE_SIZE), ...more });
					const { entries } = (await ask(`/api/publishing/entries?${query}`, ANSWER_WITHIN)) as EntriesAnswer;
					for (const entry of entries as RawEntry[]) {
						/* Reduced as they come: thousands of translations in full would take more memory than everything else. */
						const kept = (entry.locale ?? GERMAN) === GERMAN ? entry : onlyOwnTexts(type, entry);
						found.set(entry.documentId, [...(found.get(entry.documentId) ?? []), kept]);
					}
					if (entries.length < PAGE_SIZE) return;
				}
			};
			if (!documentIds) await read({});
			else {
				for (let at = 0; at < documentIds.length; at += IDS_AT_ONCE) {
					await read({ documentId: documentIds.slice(at, at + IDS_AT_ONCE).join(",") });
				}
			}
			return found;
		},

		async changes(after, waitSeconds, signal) {
			const query = new URLSearchParams({ after: String(after), wait: String(waitSeconds) });
			return (await ask(`/api/publishing/changes?${query}`, waitSeconds * 1000 + ANSWER_WITHIN, signal)) as ChangesAnswer;
		},

		async draft(type, documentId, locale) {
			const query = new URLSearchParams({ type, documentId, ...(locale ? { locale } : {}) });
			try {
				return (await ask(`/api/publishing/drafts?${query}`, ANSWER_WITHIN)) as DraftAnswer;
			} catch (error) {
				if (error instanceof CmsUnavailable && error.status === 404) return null;
				throw error;
			}
		},

		async report(report) {
			if (!config.reportSecret) return;
			const body = JSON.stringify(report);
			const answer = await fetch(`${config.cmsUrl}/api/publishing/reports`, {
				method: "POST",
				headers: { "content-type": "application/json", ...signedHeaders(config.reportSecret, body) },
				body,
				signal: AbortSignal.timeout(ANSWER_WITHIN),
			});
			await answer.body?.cancel();
			if (!answer.ok) throw new CmsUnavailable(`Das CMS hat den Bericht nicht angenommen (Status ${answer.status}).`);
		},

		async file(file) {
			try {
				const answer = await fetch(new URL(file.url, `${config.cmsUrl}/`), { signal: AbortSignal.timeout(ANSWER_WITHIN) });
				/* Whatever the CMS will not hand out: one file must not keep everything else from going live. */
				if (answer.status >= 400 && answer.status < 500) return null;
				if (!answer.ok) throw new CmsUnavailable(`Das CMS liefert die Datei „${file.name}“ nicht (Status ${answer.status}).`);
				return Buffer.from(await answer.arrayBuffer());
			} catch (error) {
				if (error instanceof CmsUnavailable) throw error;
				throw new CmsUnavailable(`Die Datei „${file.name}“ ist nicht erreichbar.`, { cause: error });
			}
		},
	};
}
