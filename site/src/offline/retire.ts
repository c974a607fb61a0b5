import { isOwn } from "./caches.ts";
import type { WorkerScope } from "./worker-scope.ts";

/**
 * Takes the place of the worker where an operator does not want it any more (`OFFLINE=off` when building): deletes what it
 * stored and takes itself away. It has to stay at its address for as long as somebody's browser may still have the worker.
 */
declare const self: WorkerScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter(isOwn).map((name) => caches.delete(name))))
			.then(() => self.registration.unregister()),
	);
});
