import { fileURLToPath } from "node:url";

/** Builds the pages into a bundle that the publisher loads in its own process: no server, no HTTP in between. */
export default function rendererAdapter() {
	return {
		name: "kinderstark-renderer",
		hooks: {
			"astro:config:done": ({ setAdapter }) =>
				setAdapter({
					name: "kinderstark-renderer",
					entrypointResolution: "auto",
					serverEntrypoint: fileURLToPath(new URL("./entry.mjs", import.meta.url)),
					supportedAstroFeatures: { serverOutput: "stable", staticOutput: "stable", hybridOutput: "stable", sharpImageService: "stable" },
				}),
		},
	};
}
