import type { Editor, Json } from "./client.ts";

/** Small entries that are fit for publishing. */

let counter = 0;

/** A name that no other entry has. */
export function name(what: string): string {
	counter += 1;
	return `${what} ${process.pid} ${counter}`;
}

async function firstOf(editor: Editor, type: string): Promise<string> {
	const [first] = await editor.list(type);
	if (!first) throw new Error(`There is no ${type} in the first content.`);
	return String(first.documentId);
}

/** A service with everything that publishing asks for, linked to first content. */
export async function serviceData(editor: Editor, more: Json = {}): Promise<Json> {
	const [organization, phase, topic] = await Promise.all(["organization", "phase", "topic"].map((type) => firstOf(editor, type)));
	const link = (documentId: string | undefined) => ({ connect: [{ documentId, locale: "de" }], disconnect: [] });
	return {
		name: name("Krabbelgruppe"),
		summary: "Spielen und reden.",
		organization: link(organization),
		phases: link(phase),
		topics: link(topic),
		online: true,
		...more,
	};
}

export function topicData(more: Json = {}): Json {
	return { name: name("Thema"), summary: "Worum es geht.", ...more };
}

export async function created(editor: Editor, type: string, data: Json): Promise<Json & { documentId: string }> {
	const { status, body } = await editor.create(type, data);
	if (status !== 201) throw new Error(`${type} was not created: ${JSON.stringify(body)}`);
	return body.data;
}

export async function published(editor: Editor, type: string, data: Json): Promise<Json & { documentId: string }> {
	const entry = await created(editor, type, data);
	const { status, body } = await editor.act(type, entry.documentId, "publish");
	if (status !== 200) throw new Error(`${type} was not published: ${JSON.stringify(body)}`);
	return body.data;
}
