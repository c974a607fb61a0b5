import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

/** Preloaded into a process: kills it with SIGKILL in the midst of its n-th rename, before it when n is even, after it when n is odd. */
const dieAt = Number(process.env.DIE_AT);
const { rename } = fs;
let count = 0;
fs.rename = async (from, to) => {
	count += 1;
	/* Renames run side by side. */
	const isOurs = count === dieAt;
	if (isOurs && dieAt % 2 === 0) process.kill(process.pid, "SIGKILL");
	await rename(from, to);
	if (isOurs) process.kill(process.pid, "SIGKILL");
};
syncBuiltinESMExports();
