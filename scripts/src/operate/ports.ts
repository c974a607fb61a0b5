import { createServer } from "node:net";
import { OperatorProblem } from "./problem.ts";

/** @throws OperatorProblem when another program listens there */
export async function checkPortFree(name: string, port: number, host?: string): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const server = createServer();
		server.once("error", (error: NodeJS.ErrnoException) => {
			const reason =
				error.code === "EADDRINUSE"
					? `Der Port ${port} ist schon belegt. Bitte ${name} ändern oder das andere Programm beenden.`
					: error.code === "EACCES"
						? `Der Port ${port} darf nicht benutzt werden. Bitte ${name} ändern.`
						: `Der Port ${port} ist nicht benutzbar (${error.code}). Bitte ${name}${host ? " und HOST" : ""} prüfen.`;
			reject(new OperatorProblem(reason));
		});
		server.listen({ port, ...(host ? { host } : {}) }, () => server.close(() => resolve()));
	});
}
