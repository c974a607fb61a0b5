/* A read-only token may do what ends in `.find`; what is sent here carries a signature of its own. */
const readers = { auth: { scope: ["api::publishing.publishing.find"] } };

export default {
	routes: [
		{ method: "GET", path: "/publishing/health", handler: "publishing.health", config: { auth: false } },
		{ method: "GET", path: "/publishing/entries", handler: "publishing.find", config: readers },
		{ method: "GET", path: "/publishing/drafts", handler: "publishing.draft", config: readers },
		{ method: "GET", path: "/publishing/changes", handler: "publishing.changes", config: readers },
		{ method: "POST", path: "/publishing/reports", handler: "publishing.report", config: { auth: false } },
		{ method: "POST", path: "/publishing/search-misses", handler: "publishing.searchMisses", config: { auth: false } },
	],
};
