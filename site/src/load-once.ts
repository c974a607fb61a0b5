/**
 * Loads something once for all who ask for it. Where it did not come, the next one who asks tries again.
 * @param load called when somebody asks for the first time, or again after a failure
 * @returns asks for it; fails as `load` did
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
	let coming: Promise<T> | undefined;
	return () => {
		if (coming) return coming;
		coming = load();
		coming.catch(() => {
			coming = undefined;
		});
		return coming;
	};
}
