import type { MediaFile, TypeName } from "@kinderstark/content-types";
import { type ChangesAnswer, type EntriesAnswer, type PublishReport, signedHeaders } from "@kinderstark/content-types/publishing";
import type { PublisherConfig } from "./config.ts";

export type RawEntry = Record<string, unknown> & { documentId: string };

/** The CMS does not answer, or not in a way that one can work with. What is live stays live. */
export class CmsUnavailable extends Error {
	override name = "CmsUnavailable";
}

const PAGE_SIZE = 200;
const ANSWER_WITHIN = 30_000;

/** The publisher's view of the CMS: reading published content, waiting for news, and telling how it went. */
export interface CmsClient {
	entries(type: TypeName, documentId?: string): Promise<RawEntry[]>;
	changes(after: number, waitSeconds: number, signal?: AbortSignal): Promise<ChangesAnswer>;
	report(report: PublishReport): Promise<void>;
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
			if (!answer.ok) throw new CmsUnavailable(`Das CMS antwortet auf ${path.split("?")[0]} mit Status ${answer.status}.`);
			return await answer.json();
		} catch (error) {
			if (signal?.aborted || error instanceof CmsUnavailable) throw error;
			throw new CmsUnavailable(`Das CMS ist unter ${config.cmsUrl} nicht erreichbar.`, { cause: error });
		}
	};

	return {
		async entries(type, documentId) {
			const found: RawEntry[] = [];
			for (let page = 1; ; page += 1) {
				const query = new URLSearchParams({ type, page: String(page), pageSize: String(PAGE_SIZE), ...(documentId ? { documentId } : {}) });
				const answer = (await ask(`/api/publishing/entries?${query}`, ANSWER_WITHIN)) as EntriesAnswer;
				found.push(...(answer.entries as RawEntry[]));
				if (answer.entries.length < PAGE_SIZE) return found;
			}
		},

		async changes(after, waitSeconds, signal) {
			const query = new URLSearchParams({ after: String(after), wait: String(waitSeconds) });
			return (await ask(`/api/publishing/changes?${query}`, waitSeconds * 1000 + ANSWER_WITHIN, signal)) as ChangesAnswer;
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
