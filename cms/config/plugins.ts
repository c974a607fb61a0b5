import { readEnvironment } from "../src/startup/environment.ts";

const environment = readEnvironment();

export default {
	"users-permissions": { config: { jwtSecret: environment.jwtSecret, register: { allowedFields: [] } } },
	upload: {
		config: {
			sizeLimit: 50 * 1024 * 1024,
			breakpoints: {},
			// Anything that a browser would run from the uploads folder stays out.
			security: {
				allowedTypes: [
					"image/jpeg",
					"image/png",
					"image/webp",
					"image/avif",
					"image/gif",
					"application/pdf",
					"audio/mpeg",
					"video/mp4",
					"application/vnd.oasis.opendocument.text",
					"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
				],
			},
		},
	},
};
