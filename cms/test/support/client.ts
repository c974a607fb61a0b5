import type { Change, ChangesAnswer, EntriesAnswer } from "@kinderstark/content-types/publishing";
import { ADMIN, type Cms } from "./cms.ts";

export type Json = Record<string, unknown>;

export interface Answer {
	status: number;
	// biome-ignore lint/suspicious/noExplicitAny: answers of an HTTP API are looked into by tests, field by field
	body: any;
}

/** What is wrong with a request, as Strapi says it. */
export interface ApiProblem {
	path: string[];
	message: string;
}

export function problemsOf(answer: Answer): ApiProblem[] {
	return answer.body?.error?.details?.errors ?? [];
}

async function answerOf(response: Response): Promise<Answer> {
	const text = await response.text();
	const json = response.headers.get("content-type")?.includes("json");
	return { status: response.status, body: json ? JSON.parse(text) : text || null };
}

/** HTTP calls with one identity: nobody, a token, or a person who is logged in. */
export class Client {
	readonly #url: string;
	readonly #token: string | undefined;

	constructor(url: string, token?: string) {
		this.#url = url;
		this.#token = token;
	}

	async request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
		const form = body instanceof FormData;
		const response = await fetch(`${this.#url}${path}`, {
			method,
			headers: {
				...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
				...(body === undefined || form ? {} : { "content-type": "application/json" }),
				...headers,
			},
			...(body === undefined ? {} : { body: form || typeof body === "string" ? (body as string | FormData) : JSON.stringify(body) }),
		});
		return answerOf(response);
	}

	get(path: string): Promise<Answer> {
		return this.request("GET", path);
	}

	post(path: string, body: unknown = {}): Promise<Answer> {
		return this.request("POST", path, body);
	}

	put(path: string, body: unknown): Promise<Answer> {
		return this.request("PUT", path, body);
	}

	delete(path: string): Promise<Answer> {
		return this.request("DELETE", path);
	}
}

/** An editor in front of the form: the calls that Strapi's admin makes. */
export class Editor extends Client {
	#collection(type: string): string {
		return `/content-manager/collection-types/api::${type}.${type}`;
	}

	create(type: string, data: Json): Promise<Answer> {
		return this.post(this.#collection(type), data);
	}

	read(type: string, documentId: string, query = ""): Promise<Answer> {
		return this.get(`${this.#collection(type)}/${documentId}${query}`);
	}

	update(type: string, documentId: string, data: Json, query = ""): Promise<Answer> {
		return this.put(`${this.#collection(type)}/${documentId}${query}`, data);
	}

	act(type: string, documentId: string, action: "publish" | "unpublish" | "discard", data: Json = {}): Promise<Answer> {
		return this.post(`${this.#collection(type)}/${documentId}/actions/${action}`, data);
	}

	publishAll(type: string, documentIds: string[]): Promise<Answer> {
		return this.post(`${this.#collection(type)}/actions/bulkPublish`, { documentIds });
	}

	remove(type: string, documentId: string): Promise<Answer> {
		return this.delete(`${this.#collection(type)}/${documentId}`);
	}

	async list(type: string, query = ""): Promise<Json[]> {
		return (await this.get(`${this.#collection(type)}?pageSize=100${query}`)).body.results;
	}
}

export async function logIn(cms: Cms): Promise<Editor> {
	const { status, body } = await new Client(cms.url).post("/admin/login", ADMIN);
	if (status !== 200) throw new Error(`Log-in failed: ${JSON.stringify(body)}`);
	return new Editor(cms.url, body.data.token);
}

/** A token that may do everything with the content API. */
export async function fullAccess(cms: Cms, editor: Editor): Promise<Client> {
	const { body } = await editor.post("/admin/api-tokens", {
		name: `tests ${Date.now()}`,
		description: "",
		type: "full-access",
		lifespan: null,
	});
	return new Client(cms.url, body.data.accessKey);
}

/** The publisher: reads with the token that the set-up has written. */
export class Publisher extends Client {
	async latest(): Promise<number> {
		return ((await this.get("/api/publishing/changes?after=0")).body as ChangesAnswer).latestSeq;
	}

	async changes(after: number, wait = 0): Promise<Change[]> {
		return ((await this.get(`/api/publishing/changes?after=${after}&wait=${wait}`)).body as ChangesAnswer).changes;
	}

	async entries(type: string, query = ""): Promise<EntriesAnswer> {
		return (await this.get(`/api/publishing/entries?type=${type}&pageSize=1000${query}`)).body as EntriesAnswer;
	}
}
