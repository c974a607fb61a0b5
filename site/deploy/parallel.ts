/**
 * Does `work` for every item, at most `limit` at a time. After the first failure nothing new is begun, and what runs is
 * waited for: when it rejects, nobody is at work any more.
 * @throws what the first `work` that failed threw
 */
export async function inParallel<T>(items: readonly T[], limit: number, work: (item: T) => Promise<void>): Promise<void> {
	let next = 0;
	const failures: unknown[] = [];
	const worker = async () => {
		while (next < items.length && failures.length === 0) {
			const item = items[next] as T;
			next += 1;
			try {
				await work(item);
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	if (failures.length > 0) throw failures[0];
}
