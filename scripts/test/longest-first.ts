import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The test files that take longest, longest first, as measured on two cores. In a fresh clone Vitest knows only how large files
 * are: a short one that runs for minutes would come last, with one core at work and the other one waiting.
 */
const LONGEST = [
	"site/test/publisher-equality.test.ts",
	"site/test/publisher-equality-languages.test.ts",
	"cms/test/postgres.test.ts",
	"site/test/publisher-kill.test.ts",
	"scripts/test/processes-killed.test.ts",
	"site/test/search-page.test.ts",
	"site/test/publisher-run.test.ts",
	"cms/test/sqlite.test.ts",
	"site/test/deploy-folder.test.ts",
	"site/test/deploy-rsync.test.ts",
	"site/test/finder-page.test.ts",
	"site/test/shortlist-page.test.ts",
	"site/test/offline.test.ts",
	"site/test/search-suggestions.test.ts",
	"site/test/search-states.test.ts",
	"site/test/deploy-build-once.test.ts",
	"site/test/map-page.test.ts",
	"site/test/languages-browser.test.ts",
	"site/test/pages-time-axe.test.ts",
	"scripts/test/bench-load.test.ts",
	"site/test/render-crew.test.ts",
	"site/test/search-arabic.test.ts",
	"site/test/pages.test.ts",
	"site/test/deploy-s3.test.ts",
	"site/test/quick-exit.test.ts",
	"site/test/page-weight.test.ts",
	"site/test/publisher-no-broken-moment.test.ts",
	"site/test/publisher-precision.test.ts",
];

const turnOf = ({ moduleId }: TestSpecification) => {
	const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`));
	return at < 0 ? LONGEST.length : at;
};

/** Begins with what takes longest, of all workspaces; the rest in Vitest's own order. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).sort((a, b) => turnOf(a) - turnOf(b));
	}
}
