import { addTable, type Strapi, table } from "../strapi-types.ts";

/** Which seed entry became which document. A row stays when the document is deleted, so that it is not made again. */

const SEEDED = "kinderstark::seeded";

export function addSeedTable(strapi: Strapi): void {
	addTable(strapi, SEEDED, "kinderstark_seeded", {
		seededType: { type: "string" },
		key: { type: "string" },
		seededDocument: { type: "string" },
	});
}

export class SeededDocuments {
	readonly #ids = new Map<string, string>();
	readonly #strapi: Strapi;

	private constructor(strapi: Strapi) {
		this.#strapi = strapi;
	}

	static async load(strapi: Strapi): Promise<SeededDocuments> {
		const seeded = new SeededDocuments(strapi);
		for (const row of await table(strapi, SEEDED).findMany({})) {
			seeded.#ids.set(`${row.seededType}/${row.key}`, String(row.seededDocument));
		}
		return seeded;
	}

	get size(): number {
		return this.#ids.size;
	}

	/** The document made from a seed entry, whether or not it is still there. */
	documentId(type: string, key: string): string | undefined {
		return this.#ids.get(`${type}/${key}`);
	}

	async remember(type: string, key: string, documentId: string): Promise<void> {
		await table(this.#strapi, SEEDED).create({ data: { seededType: type, key, seededDocument: documentId } });
		this.#ids.set(`${type}/${key}`, documentId);
	}
}
