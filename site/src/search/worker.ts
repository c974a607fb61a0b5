import { SearchDesk } from "./desk.ts";
import type { FromDesk, ToDesk } from "./desk-questions.ts";

/** The search in a thread of its own: a module, so that what few answers need can come later. */

let desk: SearchDesk | undefined;

const answer = (message: FromDesk) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ToDesk>) => {
	if ("setup" in data) {
		desk = new SearchDesk(data.setup);
		return;
	}
	const { id, method, values } = data;
	if (!desk) return answer({ id, error: "The search was asked before it was set up." });
	const ask = desk[method] as (...values: unknown[]) => Promise<unknown>;
	ask.apply(desk, [...values]).then(
		(value) => {
			answer({ id, value });
			/* Not in the page's own thread, where it would be in the way of what somebody types. */
			if (method === "prepare") desk?.practise().catch(() => undefined);
		},
		(error: unknown) => answer({ id, error: String(error) }),
	);
});
