import { loadOnce } from "../load-once.ts";
import type { Desk, DeskSetup, FromDesk, Method, ToDesk } from "./desk-questions.ts";
import SearchWorker from "./worker.ts?worker";

/** Asks the search, which works in a thread of its own, so that a page stays quick while it counts. */

interface Waiting {
	resolve(value: unknown): void;
	reject(error: Error): void;
	method: Method;
	values: readonly unknown[];
}

const METHODS: readonly Method[] = [
	"prepare",
	"prepareForKeys",
	"prepareForMore",
	"search",
	"more",
	"others",
	"counts",
	"placeCounts",
	"totals",
	"firstThatFinds",
	"values",
	"suggest",
];

/** What answers: the thread, or the same code in the page where a browser cannot start one. */
class Asking {
	readonly #setup: DeskSetup;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	readonly #here = loadOnce(async (): Promise<Desk> => {
		const { SearchDesk } = await import("./desk.ts");
		return new SearchDesk(this.#setup);
	});
	#last = 0;

	constructor(setup: DeskSetup) {
		this.#setup = setup;
		try {
			this.#worker = new SearchWorker();
			this.#worker.addEventListener("message", ({ data }: MessageEvent<FromDesk>) => this.#take(data));
			this.#worker.addEventListener("error", (event) => {
				event.preventDefault();
				this.#giveUp();
			});
			this.#send({ setup });
		} catch {
			this.#worker = undefined;
		}
	}

	ask(method: Method, values: readonly unknown[]): Promise<unknown> {
		if (!this.#worker) return this.#askHere(method, values);
		this.#last += 1;
		const id = this.#last;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject, method, values });
			this.#send({ id, method, values });
		});
	}

	#send(message: ToDesk): void {
		this.#worker?.postMessage(message);
	}

	#take(message: FromDesk): void {
		const waiting = this.#waiting.get(message.id);
		if (!waiting) return;
		this.#waiting.delete(message.id);
		if ("error" in message) waiting.reject(new Error(message.error));
		else waiting.resolve(message.value);
	}

	/* Its script did not load, or does not run here: what was asked is asked once more in the page. */
	#giveUp(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const { method, values, resolve, reject } of this.#waiting.values()) this.#askHere(method, values).then(resolve, reject);
		this.#waiting.clear();
	}

	async #askHere(method: Method, values: readonly unknown[]): Promise<unknown> {
		const desk = await this.#here();
		return (desk[method] as (...values: readonly unknown[]) => Promise<unknown>).apply(desk, [...values]);
	}
}

/** @param setup what the search has to know of the page */
export function openDesk(setup: DeskSetup): Desk {
	const asking = new Asking(setup);
	return Object.fromEntries(METHODS.map((method) => [method, (...values: unknown[]) => asking.ask(method, values)])) as unknown as Desk;
}
