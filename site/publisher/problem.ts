import type { TypeName } from "@kinderstark/content-types";

/** A run that must not go live. The message is German and meant for editors. */
export class PublishProblem extends Error {
	override name = "PublishProblem";
	readonly type: TypeName | null;
	readonly documentId: string | null;
	readonly field: string | null;

	constructor(message: string, at: { type?: TypeName; documentId?: string; field?: string } = {}) {
		super(message);
		this.type = at.type ?? null;
		this.documentId = at.documentId ?? null;
		this.field = at.field ?? null;
	}
}
