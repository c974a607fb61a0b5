import { fileURLToPath } from "node:url";
import { build } from "vite";
import { syntax } from "./floor.mjs";

/**
 * Builds the service worker to `/sw.js`: its name must not change, because browsers ask there for a newer one.
 * `OFFLINE=off` puts one there that removes itself and what it stored.
 */
export default function serviceWorker() {
	let client;
	return {
		name: "kinderstark-service-worker",
		hooks: {
			"astro:config:done": ({ config }) => {
				client = fileURLToPath(config.build.client);
			},
			"astro:build:done": async () => {
				const entry = process.env.OFFLINE === "off" ? "retire" : "worker";
				await build({
					configFile: false,
					logLevel: "warn",
					build: {
						outDir: client,
						emptyOutDir: false,
						copyPublicDir: false,
						minify: true,
						target: syntax,
						lib: { entry: fileURLToPath(new URL(`../src/offline/${entry}.ts`, import.meta.url)), formats: ["es"], fileName: () => "sw.js" },
					},
				});
			},
		},
	};
}
