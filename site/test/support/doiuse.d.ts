declare module "doiuse/lib/DoIUse.js" {
	import type { Plugin } from "postcss";

	/** Only what the tests use; the package's own types cannot be found through its `exports`. */
	export default class DoIUse {
		constructor(options: { onFeatureUsage(usage: { feature: string; featureData?: { missing?: string; partial?: string } }): unknown });
		postcssPlugin: Plugin["postcssPlugin"];
	}
}
