import { startProduct } from "./product.ts";

/** Seconds until the site is live: with an empty data folder, and with everything there. */
export async function benchStart(say: (line: string) => void): Promise<unknown> {
	const product = await startProduct();
	try {
		say(`erster Start: ${product.firstSeconds.toFixed(1)} s`);
		const later = await product.restart();
		say(`zweiter Start: ${later.toFixed(1)} s`);
		return { bench: "start", runs: [{ first_s: Number(product.firstSeconds.toFixed(1)), later_s: Number(later.toFixed(1)) }] };
	} finally {
		await product.stop();
	}
}
