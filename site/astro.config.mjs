import { fileURLToPath } from "node:url";
import tailwind from "@astrojs/tailwind";
import { defineConfig } from "astro/config";
import renderer from "./adapter/index.mjs";
import checkMessages from "./dev/check-messages.mjs";
import seedContentInDev from "./dev/seed-content.mjs";

/*
 * Vite's helper for scripts that are loaded later weighs more than the script that needs it (`search/suggest-later.ts`); the
 * browser's own import does. Such a script must not bring styles along.
 */
function plainImports() {
	return {
		name: "plain-imports",
		enforce: "pre",
		load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
	};
}

export default defineConfig({
	output: "server",
	adapter: renderer(),
	integrations: [
		tailwind({ applyBaseStyles: false, configFile: fileURLToPath(new URL("./tailwind.config.mjs", import.meta.url)) }),
		checkMessages(),
		seedContentInDev(),
	],
	trailingSlash: "always",
	prefetch: false,
	devToolbar: { enabled: false },
	build: { inlineStylesheets: "never", assets: "assets" },
	compressHTML: true,
	/* Scripts stay files: the content security policy allows no inline ones. */
	vite: { plugins: [plainImports()], build: { assetsInlineLimit: 0 } },
});
