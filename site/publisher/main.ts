import { Deployer } from "../deploy/deployer.ts";
import { createCmsClient } from "./cms-client.ts";
import { readConfig } from "./config.ts";
import { Control } from "./control.ts";
import { Previews } from "./preview.ts";
import { Publisher } from "./publisher.ts";
import { describeError } from "./reports.ts";
import { makeWorkshop } from "./workshop.ts";

/** The publisher's process: follows the CMS and keeps the site up to date, until SIGTERM or SIGINT. */
async function main(): Promise<void> {
	const config = readConfig(process.env);
	const cms = createCmsClient(config);
	const workshop = await makeWorkshop(config, cms);
	const log = (line: string) => process.stdout.write(`${new Date().toISOString()} ${line}\n`);
	const publisher = new Publisher({ cms, workshop, log });
	const deployer = process.env.DEPLOY_TO ? new Deployer(process.env.DEPLOY_TO, { from: workshop.folder.root, log }) : null;
	const control = new Control({
		publisher,
		previews: config.reportSecret ? new Previews(workshop.app, cms, config.reportSecret) : null,
		secret: config.reportSecret,
		siteDir: config.siteDir,
		log,
		exclusive: workshop.exclusive,
	});
	await control.start();
	publisher.onRelease = () => deployer?.request();
	if (deployer) followRollbacks(deployer, () => workshop.history.live(workshop.folder)?.release ?? null);
	for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => publisher.stop());
	await publisher.run();
	control.stop();
	deployer?.stop();
	await workshop.compressor.stop();
	await workshop.search.close();
}

const LOOK_AGAIN_AFTER = 5000;

/* What an operator switches back to has to be sent on as well, and what was live before this process had sent it. */
function followRollbacks(deployer: Deployer, live: () => string | null): void {
	let sent: string | null = null;
	const look = setInterval(() => {
		const now = live();
		if (now === null || now === sent) return;
		sent = now;
		deployer.request();
	}, LOOK_AGAIN_AFTER);
	look.unref();
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error && !("code" in error) ? error.message : describeError(error)}\n`);
		process.exit(1);
	},
);
