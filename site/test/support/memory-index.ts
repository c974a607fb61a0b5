import { IndexFiles } from "../../src/search/index-files.ts";

/** Reads an index from memory, as a browser would from a server. Names that are not there answer 404. */
export function memoryIndex(files: ReadonlyMap<string, Buffer>, onRequest: (name: string) => void = () => undefined): IndexFiles {
	return new IndexFiles("", async (name) => {
		onRequest(String(name));
		const bytes = files.get(String(name));
		return bytes ? new Response(new Uint8Array(bytes)) : new Response("", { status: 404 });
	});
}
