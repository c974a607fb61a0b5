import { OperatorProblem } from "../operate/problem.ts";

export interface AdminService {
	documentId: string;
	name: string;
	slug: string;
}

/** The editing desk's own interface, as the browser uses it. */
export class AdminApi {
	readonly #cms: string;
	readonly #token: string;

	private constructor(cms: string, token: string) {
		this.#cms = cms;
		this.#token = token;
	}

	static async login(cms: string, email: string, password: string): Promise<AdminApi> {
		const answer = await fetch(`${cms}/admin/login`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ email, password }),
		});
		if (!answer.ok) throw new OperatorProblem(`Die Anmeldung in der Redaktion scheitert mit Status ${answer.status}.`);
		const { data } = (await answer.json()) as { data: { token?: string; accessToken?: string } };
		return new AdminApi(cms, String(data.token ?? data.accessToken));
	}

	/** Number of the newest change that concerns the site. */
	async latestSeq(): Promise<number> {
		const answer = await fetch(`${this.#cms}/kinderstark/publishing`, { headers: { authorization: `Bearer ${this.#token}` } });
		if (!answer.ok) throw new OperatorProblem(`Die Redaktion sagt nichts über die Veröffentlichung: Status ${answer.status}.`);
		return ((await answer.json()) as { latestSeq: number }).latestSeq;
	}

	async services(): Promise<{ services: AdminService[]; total: number }> {
		const { results, pagination } = (await this.#ask("GET", "?page=1&pageSize=20&sort=name:ASC")) as {
			results: AdminService[];
			pagination: { total: number };
		};
		return { services: results, total: pagination.total };
	}

	/** The service with this address; undefined when there is none. */
	async serviceAt(slug: string): Promise<AdminService | undefined> {
		const { results } = (await this.#ask("GET", `?filters[slug][$eq]=${encodeURIComponent(slug)}`)) as { results: AdminService[] };
		return results[0];
	}

	/** Puts a file into the media library and returns its id. */
	async upload(name: string, mime: string, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
		const body = new FormData();
		body.append("files", new Blob([bytes], { type: mime }), name);
		const answer = await fetch(`${this.#cms}/upload`, { method: "POST", headers: { authorization: `Bearer ${this.#token}` }, body });
		if (!answer.ok)
			throw new OperatorProblem(`Das Hochladen scheitert mit Status ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
		const [file] = (await answer.json()) as { id: number }[];
		return Number(file?.id);
	}

	/** Saves and publishes, as the button „Veröffentlichen“ does; without a documentId it makes a new entry. */
	async publish(documentId: string | undefined, values: Record<string, unknown>): Promise<void> {
		await this.#ask("POST", documentId ? `/${documentId}/actions/publish` : "/actions/publish", values);
	}

	/** Saves the draft, as the button „Speichern“ does. `locale`: German when left out. */
	async save(documentId: string, values: Record<string, unknown>, locale = "de"): Promise<void> {
		await this.#ask("PUT", `/${documentId}?locale=${locale}`, values);
	}

	/** Saves and publishes a translation, with what it has in common with the German version. */
	async translate(documentId: string, locale: string, values: Record<string, unknown>): Promise<void> {
		await this.save(documentId, values, locale);
		await this.#ask("POST", `/${documentId}/actions/publish?locale=${locale}`, {});
	}

	async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
		const answer = await fetch(`${this.#cms}/content-manager/collection-types/api::service.service${path}`, {
			method,
			headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
			...(body ? { body: JSON.stringify(body) } : {}),
		});
		if (!answer.ok)
			throw new OperatorProblem(`Die Redaktion antwortet mit Status ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
		return answer.json();
	}
}
