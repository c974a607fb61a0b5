/** The items of a `lines` field: trimmed, without empty ones, in order. */
export function toLines(value: string | null | undefined): string[] {
	return (value ?? "")
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== "");
}
