/** When the publisher was last heard of: it asks for news without a pause, so silence means that it does not run. */

let waiting = 0;
let lastHeard = Date.now();

/** To be called when the publisher asks or tells something; the function that comes back, when that is answered. */
export function publisherAsks(): () => void {
	waiting += 1;
	lastHeard = Date.now();
	let answered = false;
	return () => {
		if (answered) return;
		answered = true;
		waiting -= 1;
		lastHeard = Date.now();
	};
}

/** Milliseconds since 1970; now while it waits for an answer, the start of the CMS when it never asked. */
export function publisherLastHeard(): number {
	return waiting > 0 ? Date.now() : lastHeard;
}
