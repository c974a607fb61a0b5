import { Finder } from "./finder.ts";
import { nextTask, pieceIn } from "./page-parts.ts";

/**
 * Puts the first piece of the search page in, and starts the search. Step by step: in one task, these keep a slow phone from everything
 * else for too long.
 * @param teile the server's answer with the piece
 */
export async function begin(teile: Response): Promise<void> {
	const putIn = await pieceIn(teile);
	putIn();
	await nextTask();
	const finder = new Finder();
	await nextTask();
	finder.start();
}
