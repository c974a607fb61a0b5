import { fileURLToPath } from "node:url";
import tailwind from "@astrojs/tailwind";
import { defineConfig } from "astro/config";
import renderer from "./adapter/index.mjs";
import checkMessages from "./dev/check-messages.mjs";
import seedContentInDev from "./dev/seed-content.mjs";

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
	vite: { build: { assetsInlineLimit: 0 } },
});
