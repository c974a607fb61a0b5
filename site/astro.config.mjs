import { fileURLToPath } from "node:url";
import tailwind from "@astrojs/tailwind";
import { defineConfig } from "astro/config";
import renderer from "./adapter/index.mjs";
import { floor, syntax } from "./bundling/floor.mjs";
import pageStyles from "./bundling/page-styles.mjs";
import { plainImports } from "./bundling/plain-imports.mjs";
import serviceWorker from "./bundling/service-worker.mjs";
import { shortNames } from "./bundling/short-names.mjs";
import { smallModules } from "./bundling/small-modules.mjs";
import checkMessages from "./dev/check-messages.mjs";
import seedContentInDev from "./dev/seed-content.mjs";

export default defineConfig({
	output: "server",
	adapter: renderer(),
	integrations: [
		tailwind({ applyBaseStyles: false, configFile: fileURLToPath(new URL("./tailwind.config.mjs", import.meta.url)) }),
		checkMessages(),
		pageStyles(),
		seedContentInDev(),
		serviceWorker(),
	],
	trailingSlash: "always",
	prefetch: false,
	devToolbar: { enabled: false },
	build: { inlineStylesheets: "never", assets: "assets" },
	compressHTML: true,
	/* Scripts stay files: the content security policy allows no inline ones. */
	vite: {
		plugins: [plainImports],
		worker: { format: "es", plugins: () => [plainImports] },
		build: {
			assetsInlineLimit: 0,
			target: syntax,
			cssTarget: floor,
			modulePreload: false,
			rolldownOptions: { output: { assetFileNames: shortNames.assetFileNames } },
		},
		environments: { client: { build: { rolldownOptions: { output: { ...shortNames, codeSplitting: { groups: smallModules } } } } } },
	},
});
