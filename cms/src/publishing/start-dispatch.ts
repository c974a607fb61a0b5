import { newestSiteChange, nextCommit } from "../outbox/outbox.ts";
import { readEnvironment } from "../startup/environment.ts";
import type { Strapi } from "../strapi-types.ts";
import { type Dispatched, dispatchChanges } from "./dispatch.ts";

const STORE = { type: "kinderstark", name: "deploy", key: "dispatched" };

/* Changes of another process (a seed run from the command line) are seen after this time at the latest. */
const LOOK_EVERY = 10_000;

/**
 * Starts telling the system behind DEPLOY_DISPATCH_URL of new content, when there is one. For the server only: a command
 * beside it would tell the same twice.
 * @returns stops it, and resolves when it has stopped
 */
export function startDispatch(strapi: Strapi): () => Promise<void> {
	const { deployDispatch } = readEnvironment();
	if (!deployDispatch) return async () => undefined;
	const stop = new AbortController();
	const store = strapi.store(STORE);
	const running = dispatchChanges(
		deployDispatch,
		{
			newest: async () => (await newestSiteChange(strapi))?.seq ?? 0,
			news: (signal) => nextCommit(LOOK_EVERY, signal),
			load: async () => ((await store.get({})) as Dispatched | null) ?? { seq: 0, at: 0 },
			save: async (value) => {
				await store.set({ value });
			},
			warn: (line) => strapi.log.warn(line),
		},
		stop.signal,
	);
	return async () => {
		stop.abort();
		await running;
	};
}
