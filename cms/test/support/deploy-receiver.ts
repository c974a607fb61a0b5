import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Message {
	authorization: string | undefined;
	body: { event_type: string; client_payload: { seq: number } };
}

/** Stands for the system that is told of new content. */
export interface DeployReceiver {
	url: string;
	received: Message[];
	stop: () => Promise<void>;
}

export async function startDeployReceiver(): Promise<DeployReceiver> {
	const received: Message[] = [];
	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (chunk) => {
			body += chunk;
		});
		request.on("end", () => {
			received.push({ authorization: request.headers.authorization, body: JSON.parse(body) });
			response.writeHead(204).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dispatches`,
		received,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
