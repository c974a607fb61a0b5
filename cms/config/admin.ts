import { previewUrl } from "../src/publishing/preview.ts";
import { readEnvironment } from "../src/startup/environment.ts";

const environment = readEnvironment();

export default {
	auth: { secret: environment.adminJwtSecret },
	apiToken: { salt: environment.apiTokenSalt },
	transfer: { token: { salt: environment.transferTokenSalt } },
	secrets: { encryptionKey: environment.encryptionKey },
	flags: { nps: false, promoteEE: false },
	ai: { enabled: false },
	preview: { enabled: true, config: { handler: previewUrl } },
	autoOpen: false,
};
