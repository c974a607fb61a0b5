/**
 * What the service worker sees around it. TypeScript's own description of workers (`lib: webworker`) cannot stand beside
 * that of pages in one program.
 */

interface ExtendableEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
	readonly request: Request;
	/** the answer that the browser asked for while the worker started; older browsers do not have it */
	readonly preloadResponse?: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}

interface Events {
	install: ExtendableEvent;
	activate: ExtendableEvent;
	message: ExtendableEvent & { readonly data: unknown };
	fetch: FetchEvent;
}

export interface WorkerScope {
	readonly location: Location;
	readonly registration: ServiceWorkerRegistration;
	readonly clients: { claim(): Promise<void>; matchAll(options: { type: "window" }): Promise<{ url: string }[]> };
	skipWaiting(): Promise<void>;
	addEventListener<K extends keyof Events>(type: K, listener: (event: Events[K]) => void): void;
}
