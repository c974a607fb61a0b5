import { expect, it, vi } from "vitest";
import { loadOnce } from "../src/load-once.ts";

it("loads once for all who ask", async () => {
	const load = vi.fn(async () => ({}));
	const ask = loadOnce(load);
	expect(load).not.toHaveBeenCalled();
	const [first, second] = await Promise.all([ask(), ask()]);
	expect(first).toBe(second);
	expect(await ask()).toBe(first);
	expect(load).toHaveBeenCalledTimes(1);
});

it("tries again for the next one who asks where it did not come", async () => {
	const load = vi.fn(async () => "da").mockRejectedValueOnce(new Error("kein Netz"));
	const ask = loadOnce(load);
	const asked = [ask(), ask()];
	expect(await Promise.allSettled(asked)).toEqual([
		{ status: "rejected", reason: new Error("kein Netz") },
		{ status: "rejected", reason: new Error("kein Netz") },
	]);
	expect(await ask()).toBe("da");
	expect(load).toHaveBeenCalledTimes(2);
});
