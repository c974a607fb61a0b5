import { readFileSync, writeFileSync } from "node:fs";

/**
 * Two traps of package-lock.json that `npm install` does not show (docs/decisions/0007):
 * optional platform packages that the registry lacked, and packages with binaries that npm 10 would compile.
 * `--fix` mends the second; the first needs another version.
 */

interface LockedPackage {
	version?: string;
	optionalDependencies?: Record<string, string>;
	gypfile?: boolean;
}

/** Packages that carry a binding.gyp for their developers, and binaries for everybody else. */
const WITH_BINARIES = ["node_modules/better-sqlite3"];

const path = new URL("../../package-lock.json", import.meta.url);
const lockfile = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, LockedPackage> };
const { packages } = lockfile;

const holes = Object.entries(packages).flatMap(([name, { version, optionalDependencies = {} }]) =>
	Object.keys(optionalDependencies)
		.filter((dependency) => !packages[`node_modules/${dependency}`] && !packages[`${name}/node_modules/${dependency}`])
		.map((dependency) => `${name} ${version} lacks ${dependency}: pin the newest version that has all platforms.`),
);

const compiled = WITH_BINARIES.filter((name) => packages[name] && packages[name].gypfile !== false);

if (compiled.length > 0 && process.argv.includes("--fix")) {
	for (const name of compiled) packages[name] = { ...packages[name], gypfile: false };
	writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
	console.log(`package-lock.json: gypfile: false restored for ${compiled.join(", ")}.`);
} else {
	holes.push(...compiled.map((name) => `${name} has lost "gypfile": false, npm 10 would compile it: npm run check:lockfile -- --fix`));
}

for (const hole of holes) console.error(`package-lock.json: ${hole}`);
process.exitCode = holes.length > 0 ? 1 : 0;
