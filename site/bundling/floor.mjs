import browserslistToEsbuild from "browserslist-to-esbuild";

/** The oldest browsers that the site is built for (`browserslist` in the root's package.json), as Vite wants them. */
export const floor = browserslistToEsbuild(undefined, { printUnknownTargets: false });

/**
 * For scripts: the newest syntax that all of them have but for `static {}`, which `test/browser-floor.test.ts` looks for. By the
 * browsers' names the compiler rewrites private fields of classes, which these browsers have, into calls: slower, and more to load.
 */
export const syntax = "es2022";
