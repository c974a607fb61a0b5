import path from "node:path";

/** Where the CMS keeps its files inside the data folder. */
export function cmsPaths(dataDir: string) {
	const root = path.join(dataDir, "cms");
	return {
		root,
		database: path.join(root, "data.db"),
		lock: path.join(root, "lock.db"),
		public: path.join(root, "public"),
		uploads: path.join(root, "public", "uploads"),
		readToken: path.join(root, "read-token"),
	};
}
