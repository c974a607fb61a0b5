import { Agent, get } from "node:http";

export interface Answer {
	status: number;
	body: string;
}

/** Reads pages over connections that stay open, with little work of its own: it runs beside what it measures. */
export class Reader {
	readonly #site: string;
	readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });

	/** `site`: its address, without a slash at the end */
	constructor(site: string) {
		this.#site = site;
	}

	/** What the site answers; status 0 when there is no whole answer. */
	get(path: string): Promise<Answer> {
		return new Promise((resolve) => {
			const failed = () => resolve({ status: 0, body: "" });
			get(`${this.#site}${path}`, { agent: this.#agent }, (response) => {
				const parts: Buffer[] = [];
				response.on("data", (part: Buffer) => parts.push(part));
				response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
				response.on("error", failed);
			}).on("error", failed);
		});
	}

	close(): void {
		this.#agent.destroy();
	}
}
