import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/*
 * Most of the time that a short command takes, Node reads the code: what it made of it is kept for the next time. This file is no
 * TypeScript, for whatever is loaded before the next line is read anew each time, with all that reads TypeScript.
 */
enableCompileCache(fileURLToPath(new URL("../../.cache/compile", import.meta.url)));
await import("./site-command.ts");
