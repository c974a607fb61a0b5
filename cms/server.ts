import { environmentProblem, readEnvironment } from "./src/startup/environment.ts";
import { preflight, takeFolder } from "./src/startup/preflight.ts";
import { StartError, startErrorLine } from "./src/startup/start-error.ts";

async function main(): Promise<void> {
	const problem = environmentProblem();
	if (problem) throw new StartError(problem);
	const environment = readEnvironment();
	await preflight(environment);
	const lock = takeFolder(environment);
	// Loaded only now: Strapi takes seconds, and a wrong environment should be told at once.
	const [{ makeStrapi }, { seedAtStart }, { startDispatch }] = await Promise.all([
		import("./src/startup/strapi.ts"),
		import("./src/seed/run.ts"),
		import("./src/publishing/start-dispatch.ts"),
	]);
	const strapi = makeStrapi();
	await strapi.load();
	await seedAtStart(strapi, (line) => console.log(line));
	strapi.server.httpServer.once("error", (error) => fail(error));
	await strapi.listen();
	const stopDispatch = startDispatch(strapi);
	console.log(`CMS bereit: http://${environment.host}:${environment.port}/admin`);
	for (const signal of ["SIGINT", "SIGTERM"] as const) {
		process.once(signal, () => {
			void stopDispatch()
				.then(() => strapi.destroy())
				.finally(() => {
					lock.close();
					process.exit(0);
				});
		});
	}
}

function fail(error: unknown): void {
	const { dataDir, host, port } = readEnvironment();
	const where = (error as { syscall?: string } | null)?.syscall === "listen" ? `Port ${port} auf ${host}` : dataDir;
	console.error(startErrorLine(error, where));
	if (process.env.LOG_LEVEL === "debug") console.error(error);
	process.exit(1);
}

main().catch(fail);
