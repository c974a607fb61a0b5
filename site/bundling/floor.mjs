import browserslistToEsbuild from "browserslist-to-esbuild";

/** The oldest browsers that the site is built for (`browserslist` in the root's package.json), as Vite wants them. */
export const floor = browserslistToEsbuild(undefined, { printUnknownTargets: false });
