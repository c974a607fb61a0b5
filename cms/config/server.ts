import { housekeeping } from "../src/setup/housekeeping.ts";
import { readEnvironment } from "../src/startup/environment.ts";
import { cmsPaths } from "../src/startup/paths.ts";

const environment = readEnvironment();

export default {
	host: environment.host,
	port: environment.port,
	app: { keys: environment.appKeys },
	dirs: { public: cmsPaths(environment.dataDir).public },
	cron: { enabled: true, tasks: housekeeping },
	transfer: { remote: { enabled: false } },
	webhooks: { populateRelations: false },
	logger: { updates: { enabled: false }, startup: { enabled: false } },
};
