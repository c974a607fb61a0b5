import type { Change, ChangesAnswer } from "@kinderstark/content-types/publishing";
import { describe, expect, it } from "vitest";
import { News } from "../publisher/news.ts";

const change = (seq: number) => ({ seq, uid: "api::service.service", documentId: "a", action: "publish" }) as Change;
const never = new AbortController().signal;

/** A CMS whose answers are given by the test, in the order of the questions. */
function cms() {
	const asked: number[] = [];
	const open: PromiseWithResolvers<ChangesAnswer>[] = [];
	const changes = (after: number, _wait: number, signal?: AbortSignal) => {
		asked.push(after);
		const question = Promise.withResolvers<ChangesAnswer>();
		open.push(question);
		signal?.addEventListener("abort", () => question.reject(signal.reason));
		return question.promise;
	};
	const answer = async (...found: Change[]) => {
		open.at(-1)?.resolve({ latestSeq: found.at(-1)?.seq ?? 0, changes: found });
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { changes, asked, answer, fail: (error: Error) => open.at(-1)?.reject(error) };
}

describe("news", () => {
	it("are asked for once, however often somebody wants to know whether there are any", async () => {
		const there = cms();
		const news = new News(there, 20);
		expect([news.isThere(7), news.isThere(7)]).toEqual([false, false]);
		await there.answer(change(8));
		expect([news.isThere(7), news.isThere(7)]).toEqual([true, true]);
		expect((await news.next(7, never)).map(({ seq }) => seq)).toEqual([8]);
		expect(there.asked).toEqual([7]);
	});

	it("are asked for anew once they were taken, and after an answer with nothing in it", async () => {
		const there = cms();
		const news = new News(there, 20);
		news.isThere(7);
		await there.answer();
		expect(news.isThere(7)).toBe(false);
		await there.answer(change(8));
		await news.next(7, never);
		news.isThere(8);
		expect(there.asked).toEqual([7, 7, 8]);
		news.close();
	});

	it("that cannot be had trouble only who waits for them", async () => {
		const there = cms();
		const news = new News(there, 20);
		news.isThere(7);
		there.fail(new Error("Das CMS ist nicht erreichbar."));
		await new Promise((resolve) => setImmediate(resolve));
		expect(news.isThere(7)).toBe(false);
		await expect(news.next(7, never)).rejects.toThrow("nicht erreichbar");
		expect(there.asked).toEqual([7]);
	});

	it("are waited for until somebody says stop", async () => {
		const news = new News(cms(), 20);
		const stop = new AbortController();
		const waiting = news.next(7, stop.signal);
		stop.abort(new Error("Schluss."));
		await expect(waiting).rejects.toThrow("Schluss.");
		await expect(news.next(7, stop.signal)).rejects.toThrow("Schluss.");
	});
});
