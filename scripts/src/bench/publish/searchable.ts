import { type ChildProcess, fork } from "node:child_process";
import { inRoot } from "../../operate/paths.ts";

/** Asks the site's own search, in a process of its own that works as a browser does. */
export class SearchClient {
	readonly #site: string;
	readonly #client: ChildProcess;

	/** @param site its address, without a slash at the end */
	constructor(site: string) {
		this.#site = site;
		this.#client = fork(inRoot("site/dev/search-client.ts"));
	}

	/** Whether the search finds this word, spelled like this, in any service by now. One question at a time. */
	finds(word: string): Promise<boolean> {
		return new Promise((resolve) => {
			this.#client.once("message", (count) => resolve(Number(count) > 0));
			this.#client.send({ site: this.#site, word });
		});
	}

	close(): void {
		this.#client.kill();
	}
}
